/** The seal of a signed record: a hash over all it says and who signed it when, so that a change made past every door shows. */
import { createHash } from 'node:crypto';
import type { ClientId, PlanId, StaffId } from '../../../../shared/ids.ts';
import type { TreatmentFields } from '../../../../shared/schemas/treatments.ts';

export interface SealedContent {
  readonly clientId: ClientId;
  readonly planId: PlanId;
  readonly sessionNumber: number;
  readonly fields: TreatmentFields;
  readonly signedBy: StaffId;
  readonly signedAt: number;
}

/** The same content gives the same hash, whatever order its keys stand in. */
export function sealOf(content: SealedContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
