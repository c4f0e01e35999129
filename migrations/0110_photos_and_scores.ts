import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Photos and outcome scores. Neither is ever deleted, and what a photo shows or a score says is never changed: one that
 * is wrong is marked as entered in error, and a right one stands beside it.
 */
export const photoAndScoreTables: Migration = {
  version: 110,
  name: 'photos and outcome scores',
  up(database: Database) {
    database.exec(`
      create table photos (
        id text primary key,
        client_id text not null references clients (id),
        -- SHA-256 of the cleaned picture; it is the name of its file.
        hash text not null check (length(hash) = 64),
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        bytes integer not null check (bytes > 0),
        original_hash text not null check (length(original_hash) = 64),
        original_name text not null,
        taken_on text not null check (length(taken_on) = 10),
        view text,
        zone text,
        treatment_id text references treatments (id),
        note text not null default '',
        consent_reason text,
        error_reason text check (error_reason <> ''),
        error_by text references staff (id),
        error_at integer,
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        updated_at integer not null,
        check ((error_reason is null) = (error_at is null))
      ) strict;
      create index photos_by_client on photos (client_id, taken_on);
      create index photos_by_treatment on photos (treatment_id);
      create index photos_by_original on photos (original_hash);
      -- The same picture stands in one record, once.
      create unique index photos_once on photos (hash) where error_reason is null;
      create index photos_by_hash on photos (hash);
      create trigger photos_are_never_deleted before delete on photos begin
        select raise(abort, 'photos_are_never_deleted');
      end;
      create trigger pictures_are_never_exchanged
        before update of client_id, hash, original_hash, original_name, created_by, created_at on photos begin
        select raise(abort, 'pictures_are_never_exchanged');
      end;

      -- Only what the clinic changed or added; what is not here is as shipped in shared/clinical.
      create table photo_views (
        key text primary key,
        name text not null,
        hint text not null,
        is_used integer not null check (is_used in (0, 1)),
        edited_by text not null references staff (id),
        edited_at integer not null,
        version integer not null
      ) strict, without rowid;

      -- Only what the clinic picked or left aside; what is not here is as shipped in shared/clinical.
      create table score_scales (
        scale text primary key,
        is_used integer not null check (is_used in (0, 1)),
        edited_by text not null references staff (id),
        edited_at integer not null,
        version integer not null
      ) strict, without rowid;

      create table scores (
        id text primary key,
        client_id text not null references clients (id),
        scale text not null,
        scale_version integer not null,
        place text not null default '',
        assessor text not null check (assessor in ('practitioner', 'client')),
        value real not null,
        -- What a composed scale was computed from, as JSON.
        parts text,
        on_date text not null check (length(on_date) = 10),
        treatment_id text references treatments (id),
        note text not null default '',
        replaces text references scores (id),
        error_reason text check (error_reason <> ''),
        error_by text references staff (id),
        error_at integer,
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        check ((error_reason is null) = (error_at is null))
      ) strict;
      create index scores_by_client on scores (client_id, on_date);
      create index scores_by_treatment on scores (treatment_id);
      create trigger scores_are_never_deleted before delete on scores begin
        select raise(abort, 'scores_are_never_deleted');
      end;
      create trigger scores_are_never_changed
        before update of client_id, scale, scale_version, place, assessor, value, parts, on_date, treatment_id, note,
          replaces, created_by, created_at on scores begin
        select raise(abort, 'scores_are_never_changed');
      end;
    `);
  },
};
