/**
 * What the numbers are counted from: one grouped query for each measure, over a range of days that an index has. Runs in a
 * thread with a connection of its own, because a year of a large clinic takes longer than a frame.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface Span {
  /** Local dates, both included. */
  readonly fromDate: string;
  readonly toDate: string;
  /** Instants, `[from, to)`: the same days in the clinic's zone. */
  readonly from: number;
  readonly to: number;
  /** Local date in the clinic. */
  readonly today: string;
  readonly now: number;
}

export interface Tally {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly practitionerId: StaffId;
  /** '' where the measure has nothing to do with a concern. */
  readonly indication: string;
  readonly count: number;
  readonly of: number;
}

const monthOf = (column: string) => sql<string>`substr(${sql.ref(column)}, 1, 7)`;
/** How often a condition held, as a column of a grouped query. */
const times = (condition: RawBuilder<unknown>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;

/** The midnight that ends the day of a visit; in a night in which the clocks change nobody books. */
const endOfDay = sql<number>`visit.starts_at + 60000 * (1440
  - 60 * cast(substr(visit.starts_local, 12, 2) as integer) - cast(substr(visit.starts_local, 15, 2) as integer))`;

export function bookedBeforeLeaving(db: Kysely<Schema>, span: Span) {
  const next = sql`exists (select 1 from appointments as later
    join services as offered on offered.id = later.service_id and offered.kind in ('treatment', 'review')
    where later.client_id = visit.client_id and later.starts_at > visit.starts_at
      and later.created_at < ${endOfDay} and later.status <> 'entered-in-error'
      and (later.status <> 'cancelled' or later.updated_at >= ${endOfDay}))`;
  return db
    .selectFrom('appointments as visit')
    .innerJoin('services', 'services.id', 'visit.service_id')
    .select(['visit.practitioner_id as practitionerId', sql.lit('').as('indication')])
    .select([monthOf('visit.starts_local').as('month'), sql<number>`count(*)`.as('of')])
    .select(times(next).as('count'))
    .where('visit.starts_at', '>=', span.from)
    .where('visit.starts_at', '<', span.to)
    .where('visit.status', '=', 'fulfilled')
    .where('services.kind', '=', 'treatment')
    .where(sql<boolean>`coalesce(visit.next_visit_decision, '') <> 'course_finished'`)
    .groupBy(['month', 'practitionerId']);
}

export function onTime(db: Kysely<Schema>, span: Span) {
  const came = sql`exists (select 1 from treatments as later
    where later.client_id = session.client_id and later.plan_id = session.plan_id and later.status = 'completed'
      and later.performed_on > session.performed_on and later.performed_on <= follow_ups.late_after)`;
  return db
    .selectFrom('follow_ups')
    .innerJoin('treatments as session', 'session.id', 'follow_ups.treatment_id')
    .leftJoin('plans', 'plans.id', 'session.plan_id')
    .select(['session.practitioner_id as practitionerId', 'session.indication'])
    .select([monthOf('follow_ups.late_after').as('month'), sql<number>`count(*)`.as('of')])
    .select(times(came).as('count'))
    .where('follow_ups.kind', '=', sql.lit('next_session'))
    .where('follow_ups.late_after', '>=', span.fromDate)
    .where('follow_ups.late_after', '<=', span.toDate)
    .where('follow_ups.late_after', '<', span.today)
    .where('follow_ups.status', '<>', 'closed')
    .where(sql<boolean>`session.session_number < coalesce(plans.planned_count, 1000)`)
    .groupBy(['month', 'practitionerId', 'session.indication']);
}

export function sessionsLost(db: Kysely<Schema>, span: Span) {
  const isLast = sql<boolean>`not exists (select 1 from treatments as later
    where later.client_id = session.client_id and later.plan_id = session.plan_id and later.status = 'completed'
      and later.session_number > session.session_number)`;
  return db
    .selectFrom('treatments as session')
    .innerJoin('plans', 'plans.id', 'session.plan_id')
    .select(['session.practitioner_id as practitionerId', 'session.indication'])
    .select([monthOf('session.performed_on').as('month'), sql<number>`count(*)`.as('of')])
    .select(
      sql<number>`sum(case when plans.planned_count > session.session_number
        then plans.planned_count - session.session_number else 0 end)`.as('count'),
    )
    .where('session.status', '=', sql.lit('completed'))
    .where('session.performed_on', '>=', span.fromDate)
    .where('session.performed_on', '<=', span.toDate)
    .where('plans.status', '<>', 'active')
    .where('plans.planned_count', 'is not', null)
    .where(isLast)
    .groupBy(['month', 'practitionerId', 'session.indication']);
}

export function noShow(db: Kysely<Schema>, span: Span) {
  return db
    .selectFrom('appointments as visit')
    .select(['visit.practitioner_id as practitionerId', sql.lit('').as('indication')])
    .select([monthOf('visit.starts_local').as('month'), sql<number>`count(*)`.as('of')])
    .select(times(sql`visit.status = 'noshow'`).as('count'))
    .where('visit.starts_at', '>=', span.from)
    .where('visit.starts_at', '<', span.to)
    .where('visit.ends_at', '<=', span.now)
    .where('visit.status', 'not in', ['cancelled', 'entered-in-error'])
    .groupBy(['month', 'practitionerId']);
}

export interface OverrideTally extends Tally {
  readonly reason: string;
}

/** Visits that were booked against a rule. */
export function bookedAnyway(db: Kysely<Schema>, span: Span) {
  return db
    .selectFrom('appointments as visit')
    .select(['visit.practitioner_id as practitionerId', sql.lit('').as('indication')])
    .select([monthOf('visit.starts_local').as('month'), sql<number>`count(*)`.as('count')])
    .select([sql<number>`count(*)`.as('of'), sql<string>`trim(visit.override_reason)`.as('reason')])
    .where('visit.starts_at', '>=', span.from)
    .where('visit.starts_at', '<', span.to)
    .where('visit.status', '<>', 'entered-in-error')
    .where('visit.override_reason', 'is not', null)
    .groupBy(['month', 'practitionerId', 'reason']);
}

/**
 * Records that were signed against a rule; the reason stands beside the signature in the audit. Asked for each record by
 * itself: joined, SQLite would begin with all that was ever signed.
 */
export function signedAnyway(db: Kysely<Schema>, span: Span) {
  const reason = sql<string | null>`(select trim(audit.reason) from audit where audit.entity = 'treatment'
    and audit.entity_id = session.id and audit.action = 'treatments.sign')`;
  const signed = db
    .selectFrom('treatments as session')
    .select(['session.practitioner_id as practitionerId', monthOf('session.performed_on').as('month')])
    .select(reason.as('reason'))
    .where('session.status', '=', sql.lit('completed'))
    .where('session.performed_on', '>=', span.fromDate)
    .where('session.performed_on', '<=', span.toDate);
  return db
    .selectFrom(signed.as('signed'))
    .select(['practitionerId', 'month', sql.lit('').as('indication')])
    .select([sql<number>`count(*)`.as('count'), sql<number>`count(*)`.as('of')])
    .select(sql<string>`reason`.as('reason'))
    .where('reason', 'is not', null)
    .groupBy(['month', 'practitionerId', 'reason']);
}
