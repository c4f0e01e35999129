import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** The clinic's logo. Earlier ones stay: a sheet that was given with one is reprinted with it. */
export const clinicLogo: Migration = {
  version: 160,
  name: 'the logo of the clinic',
  up(database: Database) {
    database.exec(`
      create table clinic_logos (
        sha256 text primary key check (length(sha256) = 64),
        png blob not null,
        is_current integer not null check (is_current in (0, 1)),
        set_by text not null references staff (id),
        set_at integer not null
      ) strict;
      create unique index clinic_logos_current on clinic_logos (is_current) where is_current = 1;
      create trigger clinic_logos_stay before delete on clinic_logos begin
        select raise(abort, 'clinic_logo_is_kept');
      end;
      create trigger clinic_logos_as_set before update of sha256, png on clinic_logos begin
        select raise(abort, 'clinic_logo_is_kept');
      end;
    `);
  },
};
