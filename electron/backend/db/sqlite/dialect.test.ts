import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { immediateSqliteDialect } from './dialect.ts';

interface Visits {
  visits: { id: number; day: string };
}

let raw: Database;
let kysely: Kysely<Visits>;
/** How often each text was prepared. */
let prepared: Map<string, number>;
beforeEach(() => {
  raw = new Sqlite(':memory:');
  raw.exec(`create table visits (id integer primary key, day text);
    insert into visits values (1, 'Monday'), (2, 'Tuesday'), (3, 'Friday')`);
  prepared = new Map();
  const prepare = raw.prepare.bind(raw);
  raw.prepare = ((text: string) => {
    prepared.set(text, (prepared.get(text) ?? 0) + 1);
    return prepare(text);
  }) as typeof raw.prepare; // the declared type has an overload for each way of binding
  kysely = new Kysely<Visits>({ dialect: immediateSqliteDialect(raw) });
});
afterEach(() => kysely.destroy());

const dayOf = (id: number) =>
  kysely.selectFrom('visits').select('day').where('id', '=', id).executeTakeFirst();

test('the same question is prepared once, and answered anew each time', async () => {
  expect([await dayOf(1), await dayOf(2), await dayOf(9)]).toEqual([
    { day: 'Monday' },
    { day: 'Tuesday' },
    undefined,
  ]);
  expect([...prepared.values()]).toEqual([1]);
});

test('a question asked while its own answer is being read is answered', async () => {
  const everyDay = kysely.selectFrom('visits').select('day').orderBy('id');
  const read: unknown[] = [];
  for await (const { day } of everyDay.stream()) {
    read.push(day);
    if (read.length === 1) read.push(raw.prepare('select count(*) from visits').pluck().get());
  }
  expect(read).toEqual(['Monday', 3, 'Tuesday', 'Friday']);
});

test('after many different questions the old ones are forgotten and the one in use is kept', async () => {
  await dayOf(1);
  for (let limit = 1; limit <= 600; limit++) {
    await kysely.selectFrom('visits').select('id').modifyEnd(sqlComment(limit)).execute();
    if (limit % 100 === 0) await dayOf(1);
  }
  await kysely.selectFrom('visits').select('id').modifyEnd(sqlComment(1)).execute();
  const timesOf = (part: string) => [...prepared].find(([text]) => text.includes(part))?.[1];
  expect([timesOf('where "id" = ?'), timesOf('/* 1 */'), timesOf('/* 600 */')]).toEqual([1, 2, 1]);
});

test('a change of the tables is seen by a question asked before', async () => {
  const everything = () => kysely.selectFrom('visits').selectAll().where('id', '=', 1).execute();
  await everything();
  raw.exec(`alter table visits add column note text default 'none'`);
  expect(await everything()).toEqual([{ id: 1, day: 'Monday', note: 'none' }]);
});

test('what fails inside a transaction is undone as a whole', async () => {
  const twice = kysely.transaction().execute(async (db) => {
    await db.insertInto('visits').values({ id: 4, day: 'Sunday' }).execute();
    await db.insertInto('visits').values({ id: 4, day: 'Sunday' }).execute();
  });
  await expect(twice).rejects.toThrow(/UNIQUE/);
  expect(await dayOf(4)).toBeUndefined();
  expect([...prepared.keys()].filter((text) => text.startsWith('begin'))).toEqual(['begin immediate']);
});

const sqlComment = (number: number) => sql.raw(`/* ${number} */`);
