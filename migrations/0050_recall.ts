import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * A follow-up says why: the next session, a review, maintenance, or asking how the skin reacted; and who waits for an
 * earlier time. A treatment has one row for each kind and day, so that nobody is called twice for one reason.
 */
export const recallTables: Migration = {
  version: 50,
  name: 'kinds of follow-ups, how the clinic recalls, and the waiting list',
  up(database: Database) {
    database.exec(`
      create table follow_ups_by_kind (
        id text primary key,
        client_id text not null references clients (id),
        treatment_id text not null references treatments (id),
        kind text not null check (kind in ('next_session', 'review', 'maintenance', 'reaction_check')),
        plan_id text references plans (id),
        window text not null,
        earliest text,
        ideal_from text,
        late_after text,
        status text not null check (status in ('due', 'booked', 'done', 'closed')),
        appointment_id text references appointments (id),
        closed_reason text,
        updated_at integer not null
      ) strict;
      insert into follow_ups_by_kind
        (id, client_id, treatment_id, kind, plan_id, window, earliest, ideal_from, late_after, status,
         appointment_id, closed_reason, updated_at)
        select id, client_id, treatment_id, 'next_session', plan_id, window, earliest, ideal_from, late_after, status,
          appointment_id, closed_reason, updated_at
        from follow_ups order by rowid;
      drop table follow_ups;
      alter table follow_ups_by_kind rename to follow_ups;
      create index follow_ups_by_client on follow_ups (client_id);
      create index follow_ups_due on follow_ups (ideal_from) where status = 'due';
      create index follow_ups_reaction_checks on follow_ups (late_after)
        where status = 'due' and kind = 'reaction_check';
      -- Without a date there is one row too: nulls would all be different.
      create unique index follow_ups_one_for_each_reason
        on follow_ups (treatment_id, kind, coalesce(ideal_from, ''));

      -- One row. No source says whom to ask after a session, or how long after its day a review is still of use.
      create table recall_rules (
        id integer primary key check (id = 1),
        reaction_check text not null check (reaction_check in ('every_session', 'first_or_unhealed', 'never')),
        days_on_time integer not null check (days_on_time between 1 and 60),
        version integer not null
      ) strict;
      insert into recall_rules values (1, 'every_session', 14, 1);

      create table waitlist (
        id text primary key,
        client_id text not null references clients (id),
        service_id text not null references services (id),
        -- JSON lists; empty: anybody, any day.
        practitioner_ids text not null default '[]',
        weekdays text not null default '[]',
        from_minute integer not null default 0 check (from_minute between 0 and 1439),
        to_minute integer not null default 1440 check (to_minute between 1 and 1440 and to_minute > from_minute),
        until_date text check (length(until_date) = 10),
        note text not null default '',
        status text not null check (status in ('waiting', 'placed', 'withdrawn')),
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        updated_at integer not null
      ) strict;
      create index waitlist_waiting on waitlist (created_at) where status = 'waiting';
      create index waitlist_by_client on waitlist (client_id);
    `);
  },
};
