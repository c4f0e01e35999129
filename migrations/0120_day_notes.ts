import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** What the team should know about a day, and since when a client's skin is being numbed. */
export const dayNotes: Migration = {
  version: 120,
  name: 'notes on a day, and numbing',
  up(database: Database) {
    database.exec(`
      -- staff_id null: for everybody. A removed note keeps its row, so that it can be put back.
      create table day_notes (
        id text primary key,
        on_date text not null check (length(on_date) = 10),
        staff_id text references staff (id),
        content text not null,
        is_removed integer not null default 0 check (is_removed in (0, 1)),
        version integer not null default 1,
        created_at integer not null,
        updated_at integer not null
      ) strict;
      create index day_notes_by_date on day_notes (on_date) where is_removed = 0;

      alter table appointments add column numbing_started_at integer;
    `);
  },
};
