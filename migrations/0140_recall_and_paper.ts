import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Whoever leaves without a next visit is on the recall list also where no session was recorded; attempts by text, e-mail
 * and letter; what was written down from paper; and what the numbers of a month are counted from.
 */
export const recallAndPaper: Migration = {
  version: 140,
  name: 'left without a next visit, ways of reaching somebody, entries from paper',
  up(database: Database) {
    database.exec(`
      create table follow_ups_with_visits (
        id text primary key,
        client_id text not null references clients (id),
        -- Null: she was here and no session was recorded; then the visit says what it follows.
        treatment_id text references treatments (id),
        visit_id text references appointments (id),
        kind text not null
          check (kind in ('next_session', 'review', 'maintenance', 'reaction_check', 'unbooked')),
        plan_id text references plans (id),
        window text not null,
        earliest text,
        ideal_from text,
        late_after text,
        status text not null check (status in ('due', 'booked', 'done', 'closed')),
        appointment_id text references appointments (id),
        closed_reason text,
        snoozed_until text check (length(snoozed_until) = 10),
        updated_at integer not null,
        check (case when kind = 'unbooked' then treatment_id is null and visit_id is not null
          else treatment_id is not null and visit_id is null end)
      ) strict;
      insert into follow_ups_with_visits
        (id, client_id, treatment_id, kind, plan_id, window, earliest, ideal_from, late_after, status,
         appointment_id, closed_reason, snoozed_until, updated_at)
        select id, client_id, treatment_id, kind, plan_id, window, earliest, ideal_from, late_after, status,
          appointment_id, closed_reason, snoozed_until, updated_at
        from follow_ups order by rowid;
      drop table follow_ups;
      alter table follow_ups_with_visits rename to follow_ups;
      create index follow_ups_by_client on follow_ups (client_id);
      create index follow_ups_due on follow_ups (ideal_from) where status = 'due';
      create index follow_ups_reaction_checks on follow_ups (late_after, id)
        where status = 'due' and kind = 'reaction_check';
      create unique index follow_ups_one_for_each_reason
        on follow_ups (treatment_id, kind, coalesce(ideal_from, '')) where treatment_id is not null;
      create unique index follow_ups_one_for_each_visit on follow_ups (visit_id) where visit_id is not null;
      -- The order of the list: how near the day is on which waiting begins to cost.
      create index follow_ups_by_limit on follow_ups (late_after, id)
        where status = 'due' and kind <> 'reaction_check';
      create index follow_ups_snoozed on follow_ups (snoozed_until, id)
        where status = 'due' and snoozed_until is not null;
      create index follow_ups_windows_ended on follow_ups (late_after) where kind = 'next_session';

      create table contact_attempts_by_way (
        id text primary key,
        follow_up_id text not null references follow_ups (id),
        at integer not null,
        by text not null references staff (id),
        how text not null check (how in ('phone', 'text', 'email', 'letter', 'in_person')),
        outcome text not null
          check (outcome in ('no_answer', 'left_message', 'sent', 'will_call_back', 'booked_elsewhere', 'does_not_want')),
        note text not null default ''
      ) strict;
      insert into contact_attempts_by_way
        select id, follow_up_id, at, by, case how when 'message' then 'text' else how end, outcome, note
        from contact_attempts order by rowid;
      drop table contact_attempts;
      alter table contact_attempts_by_way rename to contact_attempts;
      create index contact_attempts_by_follow_up on contact_attempts (follow_up_id, at);

      create index treatments_by_day on treatments (performed_on) where status = 'completed';

      -- A visit or a session that was written on paper first: both times, so that a reader knows which is which.
      create table paper_entries (
        entity text not null check (entity in ('visit', 'treatment')),
        entity_id text not null,
        -- Wall time of the clinic.
        happened_local text not null check (length(happened_local) = 16),
        typed_at integer not null,
        typed_by text not null references staff (id),
        primary key (entity, entity_id)
      ) strict, without rowid;
    `);
  },
};
