/** Periods in force, and whose record is past them. Deletes nothing. */
import type { Kysely } from 'kysely';
import {
  defaultRetention,
  type RetentionPeriods,
  type RetentionRule,
  reviewDueOn,
} from '../../../../shared/clinical/retention.ts';
import type { Schema } from '../../db/schema.ts';
import { findClinic } from '../clinic/clinic.repo.ts';

export interface PeriodsInForce extends RetentionPeriods {
  /** What the sources say for the clinic's country, and its periods. */
  readonly shipped: RetentionRule;
  /** The clinic's own reason; null while the country's default is in force. */
  readonly reason: string | null;
  readonly version: number;
}

export async function periodsInForce(db: Kysely<Schema>): Promise<PeriodsInForce> {
  const shipped = defaultRetention((await findClinic(db))?.country ?? '');
  const own = await db.selectFrom('retention_periods').selectAll().executeTakeFirst();
  const { adultYears, minorUntilAge, minorUntilAgeIf17 } = shipped;
  return own
    ? {
        adultYears: own.adult_years,
        minorUntilAge: own.minor_until_age,
        minorUntilAgeIf17: own.minor_until_age_if_17,
        shipped,
        reason: own.reason,
        version: own.version,
      }
    : { adultYears, minorUntilAge, minorUntilAgeIf17, shipped, reason: null, version: 0 };
}

/**
 * Clients whose period after the last signed session is over, the longest ago first. Starts from the sessions that are
 * old enough, so its cost grows with what is due and not with the clinic.
 */
export async function listDueRecords(db: Kysely<Schema>, today: string, limit: number) {
  const periods = await periodsInForce(db);
  if (periods.adultYears === null) return [];
  const newestOld = `${Number(today.slice(0, 4)) - periods.adultYears}${today.slice(4)}`;
  const rows = await db
    .selectFrom('treatments as old')
    .innerJoin('clients', 'clients.id', 'old.client_id')
    .select(['clients.id', 'clients.given_name', 'clients.family_name', 'clients.birth_date'])
    .select(({ fn }) => fn.max('old.performed_on').as('last_treated_on'))
    .where('old.status', '=', 'completed')
    .where('old.performed_on', '<=', newestOld)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('treatments as later')
            .select('later.id')
            .whereRef('later.client_id', '=', 'old.client_id')
            .where('later.performed_on', '>', newestOld),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('retention_reviews as review')
            .select('review.id')
            .whereRef('review.client_id', '=', 'old.client_id')
            .where('review.keep_until', '>', today),
        ),
      ),
    )
    .groupBy('clients.id')
    .orderBy('last_treated_on')
    .execute();
  const due = rows.flatMap((row) => {
    const dueOn = reviewDueOn(periods, { birthDate: row.birth_date, lastTreatedOn: row.last_treated_on });
    if (dueOn === undefined || dueOn > today) return [];
    return [
      {
        clientId: row.id,
        givenName: row.given_name,
        familyName: row.family_name,
        birthDate: row.birth_date,
        lastTreatedOn: row.last_treated_on,
        dueOn,
      },
    ];
  });
  return due.slice(0, limit);
}
