/** What has been recorded of the day's visits, and whether the client got her sheet: for the Today screen. */
import type { Kysely } from 'kysely';
import type { AppointmentId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface RecordOfVisit {
  readonly appointmentId: AppointmentId;
  readonly treatmentId: TreatmentId;
  readonly isSigned: boolean;
  readonly hasHandout: boolean;
}

/** @param span instants, `[from, to)` */
export function recordsBetween(db: Kysely<Schema>, span: { readonly from: number; readonly to: number }) {
  return db
    .selectFrom('appointments')
    .innerJoin('treatments', 'treatments.appointment_id', 'appointments.id')
    .select(['appointments.id as appointment_id', 'treatments.id as treatment_id', 'treatments.status'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('handouts')
            .select('id')
            .whereRef('handouts.treatment_id', '=', 'treatments.id')
            .where('handouts.kind', '=', 'aftercare'),
        )
        .as('has_handout'),
    )
    .where('appointments.starts_at', '>=', span.from)
    .where('appointments.starts_at', '<', span.to);
}

export async function listRecordsBetween(
  db: Kysely<Schema>,
  span: { readonly from: number; readonly to: number },
): Promise<RecordOfVisit[]> {
  const rows = await recordsBetween(db, span).execute();
  return rows.map((row) => ({
    appointmentId: row.appointment_id,
    treatmentId: row.treatment_id,
    isSigned: row.status === 'completed',
    hasHandout: Number(row.has_handout) === 1,
  }));
}
