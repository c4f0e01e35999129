/** Who was treated on a day and has not got her aftercare sheet yet. */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../../db/schema.ts';

/** @param date local date in the clinic */
export function dueHandouts(db: Kysely<Schema>, date: string) {
  return (
    db
      .selectFrom('treatments')
      .innerJoin('clients', 'clients.id', 'treatments.client_id')
      .select(['treatments.id as treatmentId', 'clients.given_name as givenName'])
      .select('clients.family_name as familyName')
      .where('treatments.performed_on', '=', date)
      // Written out, not bound: SQLite uses an index over part of the rows only where it can read the condition.
      .where('treatments.status', '=', sql.lit('completed'))
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('handouts')
              .select('handouts.id')
              .whereRef('handouts.treatment_id', '=', 'treatments.id')
              .where('handouts.kind', '=', 'aftercare'),
          ),
        ),
      )
      .orderBy('treatments.ended_local')
  );
}
