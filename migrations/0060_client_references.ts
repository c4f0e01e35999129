import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Every table that points at a client can be read by client. Where an index is missing or covers part of the rows only,
 * taking a client out reads the whole table to make sure that nothing points at her: hours for an import of a large
 * list that is taken back.
 */
export const clientReferences: Migration = {
  version: 60,
  name: 'handouts, conditions and the waiting list by client',
  up(database: Database) {
    database.exec(`
      create index handouts_by_client on handouts (client_id);
      drop index conditions_by_client;
      create index conditions_by_client on conditions (client_id);
      drop index waitlist_by_client;
      create index waitlist_by_client on waitlist (client_id);
    `);
  },
};
