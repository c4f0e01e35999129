import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * What is recorded about a client's health, and what the clinic changed of the shipped waits, rules and aftercare lines.
 * A condition is never deleted: one that was entered by mistake is withdrawn and stays readable in the audit.
 */
export const conditionTables: Migration = {
  version: 40,
  name: "clients' conditions and the clinic's own waits, rules and aftercare",
  up(database: Database) {
    database.exec(`
      create table conditions (
        id text primary key,
        client_id text not null references clients (id),
        contraindication text not null,
        variant text,
        on_date text check (length(on_date) = 10),
        note text not null default '',
        settled_on text check (length(settled_on) = 10),
        signed_off_on text check (length(signed_off_on) = 10),
        signed_off_by text references staff (id),
        prescriber text not null default '',
        sign_off_reason text not null default '',
        withdrawn_at integer,
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        updated_at integer not null,
        check ((signed_off_on is null) = (signed_off_by is null)),
        check (signed_off_on is null or sign_off_reason <> '')
      ) strict;
      create index conditions_by_client on conditions (client_id) where withdrawn_at is null;

      -- Only what the clinic changed. Without content it is as shipped again; the row stays, so that its version goes on.
      create table clinic_edits (
        kind text not null check (kind in ('wait', 'window_rule', 'aftercare_line')),
        key text not null,
        content text,
        reason text not null,
        edited_by text not null references staff (id),
        edited_at integer not null,
        version integer not null,
        primary key (kind, key)
      ) strict, without rowid;
    `);
  },
};
