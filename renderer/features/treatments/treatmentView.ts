import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { Direction, Endpoint } from '../../../shared/clinical/devices.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import type { TreatmentFields } from '../../../shared/schemas/treatments.ts';

/** A record as the backend gives it. */
export type TreatmentView = inferRouterOutputs<AppRouter>['treatments']['get'];

/** A zone while its figures are being typed; null is an empty field. */
export interface DraftZone {
  readonly zone: ZoneId;
  readonly needleMillimetres: number | null;
  readonly passes: number | null;
  readonly direction: Direction | null;
  readonly endpoint: Endpoint | null;
}

/** The form: as the record, but a zone's figures may be empty for a moment. */
export type DraftFields = Omit<TreatmentFields, 'zones'> & { readonly zones: readonly DraftZone[] };

export type FieldErrors = Readonly<Record<string, string>>;

/** What every part of the form is given. */
export interface FormPart {
  readonly fields: DraftFields;
  readonly errors: FieldErrors;
  readonly onChange: (changes: Partial<DraftFields>) => void;
}
