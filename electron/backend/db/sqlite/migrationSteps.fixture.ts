/** For tests: two shapes of a small clinic, and a way to stop in the middle of the second. */
import type { Migration } from '../../../../migrations/migration.ts';

export const shapes: readonly [Migration, Migration] = [
  {
    version: 10,
    name: 'visits',
    up: (database) => void database.exec('create table visits (id integer primary key, day text) strict'),
  },
  { version: 20, name: 'notes', up: (database) => addNotes(database, () => {}) },
];

export type Moment =
  | 'before the first change'
  | 'between two changes'
  | 'after the last change'
  | 'after the version is written';

/** The second shape; `at` is called at each moment of it. */
export function killedStep(at: (moment: Moment) => void): Migration {
  return { version: 20, name: 'notes', up: (database) => addNotes(database, at) };
}

function addNotes(database: Parameters<Migration['up']>[0], at: (moment: Moment) => void): void {
  at('before the first change');
  database.exec('alter table visits add column note text');
  at('between two changes');
  database.exec(`update visits set note = 'none yet'`);
  at('after the last change');
  database.pragma('user_version = 20');
  // Pushes the changed pages out of memory into the log, as a large step would.
  database.pragma('cache_size = 1');
  database.exec(
    'create table filler (text text); insert into filler values (zeroblob(100000)); drop table filler',
  );
  at('after the version is written');
}
