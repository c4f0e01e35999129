import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { immediateSqliteDialect } from './dialect.ts';

interface Clients {
  clients: { id: number; name: string };
}

let raw: Database;
let said: string[];
let kysely: Kysely<Clients>;
beforeEach(() => {
  raw = new Sqlite(':memory:');
  raw.exec(`create table clients (id integer primary key, name text);
    insert into clients values (1, 'Agnieszka Kowalska'), (2, 'Ruth Evans')`);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  raw.function('after_a_pause', (value: unknown) => {
    Atomics.wait(pause, 0, 0, 45);
    return value;
  });
  said = [];
  kysely = new Kysely<Clients>({ dialect: immediateSqliteDialect(raw, { say: (line) => said.push(line) }) });
});
afterEach(() => kysely.destroy());

test('a query that keeps the desk waiting is logged with how it was read, and without whom it was about', async () => {
  const slowly = sql<string>`after_a_pause(name)`;
  const found = await kysely
    .selectFrom('clients')
    .select('id')
    .where(slowly, '=', 'Agnieszka Kowalska')
    .where('name', '<>', sql.lit('Ruth Evans'))
    .execute();
  expect(found).toEqual([{ id: 1 }]);
  expect(said.map((line) => line.replace(/\d+ ms/, 'some ms'))).toEqual([
    `[slow] some ms: select "id" from "clients" where after_a_pause(name) = ? and "name" <> '…'\n  SCAN clients`,
  ]);
});

test('what is quick is not mentioned; a slow save is', async () => {
  await kysely.selectFrom('clients').select('id').execute();
  expect(said).toEqual([]);
  raw.exec(`create trigger slow after insert on clients begin select after_a_pause(1); end`);
  await kysely.insertInto('clients').values({ id: 3, name: 'Leila Haddad' }).execute();
  expect(said.map((line) => line.replace(/\d+ ms/, 'some ms').split('\n')[0])).toEqual([
    '[slow] some ms: insert into "clients" ("id", "name") values (?, ?)',
  ]);
});

test('a query that is slow each time is not told each time', async () => {
  const slowly = () =>
    kysely.selectFrom('clients').select('id').where(sql`after_a_pause(id)`, '=', 1).execute();
  for (let time = 0; time < 3; time++) await slowly();
  expect(said).toHaveLength(1);
});
