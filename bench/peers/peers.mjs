/** The named peers, each as its own documentation would write it. */
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import MiniSearch from 'minisearch';

const clients = sqliteTable('clients', {
  rowNumber: integer('row_number').primaryKey(),
  id: text('id').notNull(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  birthDate: text('birth_date'),
  phone: text('phone').notNull(),
  email: text('email').notNull(),
  address: text('address').notNull(),
  language: text('language').notNull(),
  fitzpatrick: integer('fitzpatrick'),
  alert: text('alert').notNull(),
  notes: text('notes').notNull(),
  mayContact: integer('may_contact').notNull(),
  archivedAt: integer('archived_at'),
  version: integer('version').notNull(),
  createdAt: integer('created_at').notNull(),
});

const appointments = sqliteTable('appointments', {
  id: text('id').primaryKey(),
  note: text('note').notNull(),
  version: integer('version').notNull(),
});

export function openDrizzle(raw) {
  const db = drizzle(raw);
  return {
    findClient: (id) => db.select().from(clients).where(eq(clients.id, id)).get(),
    saveNote: (id, note) =>
      db
        .update(appointments)
        .set({ note, version: sql`${appointments.version} + 1` })
        .where(eq(appointments.id, id))
        .run(),
  };
}

const withoutMarks = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function indexNames(all) {
  const index = new MiniSearch({ fields: ['names'], processTerm: withoutMarks });
  index.addAll(all);
  return {
    search: (typed, limit) => index.search(typed, { prefix: true, combineWith: 'AND' }).slice(0, limit),
  };
}
