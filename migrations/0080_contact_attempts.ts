import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** What came of calling somebody on the recall list, and until when she is then left in peace. */
export const contactAttempts: Migration = {
  version: 80,
  name: 'contact attempts of the recall list',
  up(database: Database) {
    database.exec(`
      create table contact_attempts (
        id text primary key,
        follow_up_id text not null references follow_ups (id),
        at integer not null,
        by text not null references staff (id),
        how text not null check (how in ('phone', 'message', 'in_person')),
        outcome text not null check (outcome in ('no_answer', 'will_call_back', 'booked_elsewhere', 'does_not_want')),
        note text not null default ''
      ) strict;
      create index contact_attempts_by_follow_up on contact_attempts (follow_up_id, at);

      -- Local date; before it the row is not on the list.
      alter table follow_ups add column snoozed_until text check (length(snoozed_until) = 10);
      -- No source says how soon to call again; it is the clinic's choice.
      alter table recall_rules add column days_until_next_try integer not null default 7
        check (days_until_next_try between 1 and 90);
    `);
  },
};
