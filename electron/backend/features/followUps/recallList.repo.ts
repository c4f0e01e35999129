/**
 * The recall list: whom to call, in the order of what is lost by waiting. Each part is a range of an index that is read
 * no further than the rows shown, so that its cost does not grow with the clinic.
 */
import { type Kysely, sql } from 'kysely';
import type { TreatmentId } from '../../../../shared/ids.ts';
import { daysBetween } from '../../../../shared/scheduling/wallTime.ts';
import type { ListFollowUpsInput, RecallFilter, RecallKind } from '../../../../shared/schemas/followUps.ts';
import type { Schema } from '../../db/schema.ts';
import { isChosen } from './recallChoice.ts';

/** A part of the list that an index has in the wanted order. */
export type RecallPart = 'checks' | 'late' | 'in_time' | 'coming' | 'snoozed' | 'no_rule';

const partsOf: Readonly<Record<Exclude<RecallFilter, 'due'>, RecallPart>> = {
  coming: 'coming',
  snoozed: 'snoozed',
  no_rule: 'no_rule',
};

export interface RecallPage {
  readonly list: ListFollowUpsInput;
  /** Local date in the clinic. */
  readonly today: string;
}

/**
 * Reaction checks first: they can be asked for a few days only. Then whoever is nearest to the day after which she is
 * late, whether it is still to come or has just passed: there a call changes most.
 */
export async function listRecalls(db: Kysely<Schema>, { list, today }: RecallPage) {
  if (list.status !== 'due') return pageOf(await readPart(db, { list, today }, partsOf[list.status]), list);
  const checks = list.lateness === 'late' ? [] : await readPart(db, { list, today }, 'checks');
  const late = list.lateness === 'in_time' ? [] : await readPart(db, { list, today }, 'late');
  const inTime = list.lateness === 'late' ? [] : await readPart(db, { list, today }, 'in_time');
  const distance = (row: RecallRow) => Math.abs(daysBetween(row.lateAfter ?? today, today));
  // Both parts are in this order already; of two equally near the one that is late comes first.
  const rest = [...late, ...inTime].sort((one, other) => distance(one) - distance(other));
  return pageOf([...checks, ...rest], list);
}

type RecallRow = Awaited<ReturnType<typeof readPart>>[number];

const pageOf = (rows: readonly RecallRow[], { offset, limit }: ListFollowUpsInput) =>
  rows.slice(offset, offset + limit);

function readPart(db: Kysely<Schema>, page: RecallPage, part: RecallPart) {
  return recallQuery(db, page, part).execute();
}

/** One part of the list, from its beginning to the end of the page. */
export function recallQuery(db: Kysely<Schema>, { list, today }: RecallPage, part: RecallPart) {
  const rows = dueRows(db)
    .where(isChosen(list))
    .where((where) => where.not(where.exists(otherOfSameReason(db, part, today))))
    .$if(part !== 'snoozed', (query) =>
      // Somebody has just tried to reach her.
      query.where((where) =>
        where.or([
          where('follow_ups.snoozed_until', 'is', null),
          where('follow_ups.snoozed_until', '<=', today),
        ]),
      ),
    )
    // Past its days there is nothing to ask any more; such rows are closed with the next signature.
    .$if(part !== 'checks', (query) =>
      query.where((where) =>
        where.or([
          where('follow_ups.kind', '<>', 'reaction_check'),
          where('follow_ups.late_after', '>=', today),
        ]),
      ),
    );
  return inOrder(rows, part, today).limit(list.offset + list.limit);
}

type DueRows = ReturnType<typeof dueRows>;

function inOrder(rows: DueRows, part: RecallPart, today: string): DueRows {
  const isCheck = sql.lit<RecallKind>('reaction_check');
  switch (part) {
    case 'checks':
      return rows
        .where('follow_ups.kind', '=', isCheck)
        .where('follow_ups.late_after', '>=', today)
        .where('follow_ups.ideal_from', '<=', today)
        .orderBy('follow_ups.late_after')
        .orderBy('follow_ups.id');
    case 'late':
      return rows
        .where('follow_ups.kind', '<>', isCheck)
        .where('follow_ups.late_after', '<', today)
        .orderBy('follow_ups.late_after', 'desc')
        .orderBy('follow_ups.id', 'desc');
    case 'in_time':
      return rows
        .where('follow_ups.kind', '<>', isCheck)
        .where('follow_ups.late_after', '>=', today)
        .where('follow_ups.ideal_from', '<=', today)
        .orderBy('follow_ups.late_after')
        .orderBy('follow_ups.id');
    case 'snoozed':
      return rows
        .where('follow_ups.snoozed_until', '>', today)
        .orderBy('follow_ups.snoozed_until')
        .orderBy('follow_ups.id');
    case 'coming':
      return rows
        .where('follow_ups.ideal_from', '>', today)
        .orderBy('follow_ups.ideal_from')
        .orderBy('follow_ups.id');
    case 'no_rule':
      return rows.where('follow_ups.ideal_from', 'is', null).orderBy('follow_ups.id');
    default:
      return assertNever(part);
  }
}

/** Everybody who is waited for, with what the desk needs for the call. */
function dueRows(db: Kysely<Schema>) {
  return (
    db
      .selectFrom('follow_ups')
      .innerJoin('clients', 'clients.id', 'follow_ups.client_id')
      .leftJoin('treatments', 'treatments.id', 'follow_ups.treatment_id')
      .leftJoin('appointments as visits', 'visits.id', 'follow_ups.visit_id')
      .leftJoin('services', 'services.id', 'visits.service_id')
      .leftJoin('plans', 'plans.id', 'follow_ups.plan_id')
      .leftJoin('staff', (join) =>
        join.on('staff.id', '=', sql`coalesce(treatments.practitioner_id, visits.practitioner_id)`),
      )
      .select([
        'follow_ups.id',
        'follow_ups.kind',
        'follow_ups.window',
        'follow_ups.ideal_from as idealFrom',
        'follow_ups.late_after as lateAfter',
        'follow_ups.snoozed_until as snoozedUntil',
        'follow_ups.treatment_id as treatmentId',
        'clients.id as clientId',
        'clients.given_name as givenName',
        'clients.family_name as familyName',
        'clients.phone',
        'clients.email',
        'clients.address',
        'clients.language',
        'clients.alert',
        'clients.may_contact as mayContact',
        'staff.name as practitionerName',
        'treatments.indication',
        'treatments.session_number as sessionNumber',
        'services.name as serviceName',
        'plans.planned_count as plannedCount',
      ])
      .select(
        sql<string>`coalesce(treatments.performed_on, substr(visits.starts_local, 1, 10))`.as('performedOn'),
      )
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
function otherOfSameReason(db: Kysely<Schema>, part: RecallPart, today: string) {
  const others = db
    .selectFrom('follow_ups as other')
    .select('other.id')
    .where('other.treatment_id', '=', sql.ref<TreatmentId>('follow_ups.treatment_id'))
    .where('other.kind', '=', sql.ref<RecallKind>('follow_ups.kind'))
    .where('other.status', '=', sql.lit('due')); // as above
  const own = sql.ref<string>('follow_ups.ideal_from');
  return part === 'coming' || part === 'no_rule'
    ? others.where('other.ideal_from', '<', own)
    : others.where('other.ideal_from', '>', own).where('other.ideal_from', '<=', today);
}

function assertNever(value: never): never {
  throw new Error(`no such part: ${String(value)}`);
}
