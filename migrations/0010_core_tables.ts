import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * The clinic, its people, its clients and who changed what.
 * Days are 'YYYY-MM-DD', wall times 'YYYY-MM-DDTHH:MM' in the clinic's zone, `_at` integer milliseconds since the epoch.
 */
export const coreTables: Migration = {
  version: 10,
  name: 'clinic, staff, clients and the audit',
  up(database: Database) {
    database.exec(`
      create table clinic (
        id integer primary key check (id = 1),
        name text not null,
        address text not null,
        phone text not null,
        email text not null default '',
        country text not null check (length(country) = 2),
        time_zone text not null,
        paper text not null check (paper in ('A4', 'Letter')),
        grid_minutes integer not null check (grid_minutes between 5 and 60),
        idle_lock_minutes integer not null check (idle_lock_minutes between 1 and 240),
        is_demo integer not null default 0 check (is_demo in (0, 1)),
        version integer not null default 1,
        created_at integer not null
      ) strict;

      create table staff (
        id text primary key,
        name text not null,
        role text not null check (role in ('owner', 'practitioner', 'front_desk')),
        treats integer not null check (treats in (0, 1)),
        colour text not null,
        pin_hash text not null,
        demo_pin text,
        failed_tries integer not null default 0,
        last_failed_at integer,
        is_active integer not null default 1 check (is_active in (0, 1)),
        position integer not null default 0,
        version integer not null default 1,
        created_at integer not null
      ) strict;

      create table imports (
        id text primary key,
        file_name text not null,
        file_hash text not null,
        created_count integer not null,
        updated_count integer not null,
        skipped_count integer not null,
        summary text not null,
        created_by text not null references staff (id),
        created_at integer not null,
        undone_at integer
      ) strict;

      create table clients (
        row_number integer primary key,
        id text not null unique,
        given_name text not null,
        family_name text not null,
        birth_date text check (birth_date is null or length(birth_date) = 10),
        phone text not null default '',
        phone_digits text not null default '',
        email text not null default '',
        address text not null default '',
        language text not null default 'en',
        fitzpatrick integer check (fitzpatrick between 1 and 6),
        alert text not null default '',
        notes text not null default '',
        may_contact integer not null default 1 check (may_contact in (0, 1)),
        import_id text references imports (id),
        archived_at integer,
        sort_name text not null,
        version integer not null default 1,
        created_at integer not null,
        updated_at integer not null
      ) strict;
      create index clients_by_name on clients (sort_name, row_number) where archived_at is null;
      create index clients_by_phone on clients (phone_digits) where phone_digits <> '';
      create index clients_by_email on clients (email) where email <> '';
      create index clients_by_birth_date on clients (birth_date) where birth_date is not null;
      create index clients_by_import on clients (import_id) where import_id is not null;

      -- Every ending of the phone number is a word of its own, so that a prefix search finds any part of it.
      create virtual table client_search using fts5 (
        names, phone_endings, birth_date,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', content = '', contentless_delete = 1
      );

      create table audit (
        sequence integer primary key,
        at integer not null,
        staff_id text,
        desk text not null,
        action text not null,
        entity text not null,
        entity_id text not null,
        before text,
        after text,
        reason text,
        previous_hash text not null,
        hash text not null unique
      ) strict;
      create index audit_by_entity on audit (entity, entity_id, sequence);
      create trigger audit_is_never_changed before update on audit begin
        select raise(abort, 'audit_is_append_only');
      end;
      create trigger audit_is_never_deleted before delete on audit begin
        select raise(abort, 'audit_is_append_only');
      end;
    `);
  },
};
