import type { Database } from 'better-sqlite3';
import { foldText } from '../shared/foldText.ts';
import type { Migration } from './migration.ts';

interface Searchable {
  readonly row_number: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_digits: string;
  readonly birth_date: string | null;
}

/** One letter is looked up as two and three are: without a list of its own it is gathered from every name it begins. */
export const searchByOneLetter: Migration = {
  version: 170,
  name: 'the search by one letter',
  up(database: Database) {
    database.exec(`
      drop table client_search;
      create virtual table client_search using fts5 (
        names, phone_endings, birth_date,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', content = '', contentless_delete = 1
      );
    `);
    const clients = database
      .prepare<[], Searchable>(
        'select row_number, given_name, family_name, phone_digits, birth_date from clients order by row_number',
      )
      .all();
    const index = database.prepare(
      'insert into client_search (rowid, names, phone_endings, birth_date) values (?, ?, ?, ?)',
    );
    for (const { row_number, given_name, family_name, phone_digits, birth_date } of clients) {
      const names = foldText(`${given_name} ${family_name}`);
      index.run(row_number, names, endingsOf(phone_digits), birth_date?.replaceAll('-', '') ?? '');
    }
  },
};

/** Every part of the number down to three digits, as it is looked up. */
function endingsOf(digits: string): string {
  return Array.from({ length: Math.max(0, digits.length - 2) }, (_, start) => digits.slice(start)).join(' ');
}
