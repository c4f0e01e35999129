/** The seal of a signed record: a hash over all it says and who signed it when, so that a change made past every door shows. */
import { createHash } from 'node:crypto';
import type { ClientId, PlanId, StaffId } from '../../../../shared/ids.ts';
import type { TreatedZone, TreatmentField, TreatmentFields } from '../../../../shared/schemas/treatments.ts';

export interface SealedContent {
  readonly clientId: ClientId;
  readonly planId: PlanId;
  readonly sessionNumber: number;
  readonly fields: TreatmentFields;
  readonly signedBy: StaffId;
  readonly signedAt: number;
}

/**
 * Fields that records did not have at first. Left out of the hash while they are empty, so that a record that was signed
 * before they came keeps the seal it was given.
 */
const cameLater: ReadonlySet<string> = new Set<TreatmentField | keyof TreatedZone>([
  'direction',
  'endpoint',
  'deviceSerial',
  'deviceNeedleMillimetres',
  'rfEnergyMillijoules',
  'rfPulseMilliseconds',
  'lotId',
  'unitSerial',
  'anaestheticOnAt',
  'anaestheticOffAt',
  'anaestheticLotId',
  'anaestheticLotNumber',
  'anaestheticLotExpiresOn',
  'supplies',
]);
const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The same content gives the same hash, whatever order its keys stand in. */
export function sealOf(content: SealedContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const said = Object.entries(value).filter(([key, inner]) => !(cameLater.has(key) && isEmpty(inner)));
  const entries = said.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
