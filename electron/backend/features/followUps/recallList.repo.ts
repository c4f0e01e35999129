/**
 * The recall list: whom to call, a range read over the due follow-ups in order of their ideal day, so that its cost is
 * that of the rows shown, whatever the clinic's age.
 */
import { type Kysely, sql } from 'kysely';
import type { TreatmentId } from '../../../../shared/ids.ts';
import type { ListFollowUpsInput, RecallKind } from '../../../../shared/schemas/followUps.ts';
import type { Schema } from '../../db/schema.ts';

/** @param today local date in the clinic */
export function recallQuery(db: Kysely<Schema>, page: ListFollowUpsInput, today: string) {
  const { after, status, kind } = page;
  const rows = dueRows(db)
    .$if(kind !== undefined, (query) => query.where('follow_ups.kind', '=', kind ?? 'next_session'))
    // Past its days there is nothing to ask any more; such rows are closed with the next signature.
    .where((where) =>
      where.or([
        where('follow_ups.kind', '<>', 'reaction_check'),
        where('follow_ups.late_after', '>=', today),
      ]),
    )
    // Somebody has just tried to reach her.
    .where((where) =>
      where.or([
        where('follow_ups.snoozed_until', 'is', null),
        where('follow_ups.snoozed_until', '<=', today),
      ]),
    )
    .where((where) => where.not(where.exists(otherOfSameReason(db, status, today))));
  const ranged =
    status === 'due'
      ? rows.where('follow_ups.ideal_from', '<=', today)
      : status === 'no_rule'
        ? rows.where('follow_ups.ideal_from', 'is', null)
        : rows.where('follow_ups.ideal_from', '>', today);
  const paged = after
    ? ranged.where((where) =>
        where(
          where.refTuple('follow_ups.ideal_from', 'follow_ups.id'),
          '>',
          where.tuple(after.idealFrom, after.id),
        ),
      )
    : ranged;
  return paged.orderBy('follow_ups.ideal_from').orderBy('follow_ups.id').limit(page.limit);
}

/** Everybody who is waited for, with what the desk needs for the call. */
function dueRows(db: Kysely<Schema>) {
  return (
    db
      .selectFrom('follow_ups')
      .innerJoin('clients', 'clients.id', 'follow_ups.client_id')
      .innerJoin('treatments', 'treatments.id', 'follow_ups.treatment_id')
      .leftJoin('plans', 'plans.id', 'follow_ups.plan_id')
      .select([
        'follow_ups.id',
        'follow_ups.kind',
        'follow_ups.window',
        'follow_ups.ideal_from as idealFrom',
        'follow_ups.treatment_id as treatmentId',
        'clients.id as clientId',
        'clients.given_name as givenName',
        'clients.family_name as familyName',
        'clients.phone',
        'clients.alert',
        'clients.may_contact as mayContact',
        'treatments.indication',
        'treatments.performed_on as performedOn',
        'treatments.session_number as sessionNumber',
        'plans.planned_count as plannedCount',
      ])
      .select((select) =>
        select
          .selectFrom('treatment_zones')
          .select((zones) => zones.fn.max('needle_millimetres').as('longest'))
          .whereRef('treatment_zones.treatment_id', '=', 'follow_ups.treatment_id')
          .as('lastNeedleMillimetres'),
      )
      // Written out, not bound: SQLite uses an index over part of the rows only where it can read the condition.
      .where('follow_ups.status', '=', sql.lit('due'))
      .where('clients.archived_at', 'is', null)
  );
}

/**
 * Of several reviews after one course only one is shown: the last whose day has come, else the first to come. Nobody is
 * listed twice for one reason.
 */
function otherOfSameReason(db: Kysely<Schema>, status: ListFollowUpsInput['status'], today: string) {
  const others = db
    .selectFrom('follow_ups as other')
    .select('other.id')
    .where('other.treatment_id', '=', sql.ref<TreatmentId>('follow_ups.treatment_id'))
    .where('other.kind', '=', sql.ref<RecallKind>('follow_ups.kind'))
    .where('other.status', '=', sql.lit('due')); // as above
  const own = sql.ref<string>('follow_ups.ideal_from');
  return status === 'due'
    ? others.where('other.ideal_from', '>', own).where('other.ideal_from', '<=', today)
    : others.where('other.ideal_from', '<', own);
}
