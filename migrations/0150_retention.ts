import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** How long the clinic keeps records, and who looked at one whose time had come. Nothing is deleted by these. */
export const retentionTables: Migration = {
  version: 150,
  name: 'retention of records',
  up(database: Database) {
    database.exec(`
      -- One row at most; none while the country's default is in force.
      create table retention_periods (
        id integer primary key check (id = 1),
        adult_years integer check (adult_years between 1 and 100),
        minor_until_age integer check (minor_until_age between 18 and 100),
        minor_until_age_if_17 integer check (minor_until_age_if_17 between 18 and 100),
        reason text not null,
        version integer not null
      ) strict;
      create table retention_reviews (
        id text primary key,
        client_id text not null references clients (id),
        reviewed_at integer not null,
        reviewed_by text not null references staff (id),
        -- Local date; until then the record is not asked about again.
        keep_until text not null check (length(keep_until) = 10),
        reason text not null
      ) strict;
      create index retention_reviews_by_client on retention_reviews (client_id, keep_until);
    `);
  },
};
