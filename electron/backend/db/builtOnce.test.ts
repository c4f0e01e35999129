import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoomId } from '../../../shared/ids.ts';
import { builtOnce } from './builtOnce.ts';
import { openTestDatabase, type TestDatabase } from './testDatabase.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const room = (name: string) => ({ id: name as RoomId, name, position: 0 }); // any text will do

test('a query that is built once is asked with the parameters of each time', async () => {
  const { kysely } = database;
  const insert = builtOnce<unknown>();
  for (const values of [room('One'), room('Two')])
    await insert(kysely, {
      parameters: Object.values(values),
      build: () => kysely.insertInto('rooms').values(values),
    });
  const find = builtOnce<{ name: string }>();
  const named = (id: string) =>
    find(kysely, {
      parameters: [id],
      build: () =>
        kysely
          .selectFrom('rooms')
          .select('name')
          .where('id', '=', id as RoomId), // as above
    });
  expect([await named('One'), await named('Two')]).toEqual([[{ name: 'One' }], [{ name: 'Two' }]]);
});

test('parameters in another order than in the text are refused before anything is written', async () => {
  const { kysely } = database;
  const { id, name, position } = room('One');
  const inserting = builtOnce<unknown>()(kysely, {
    parameters: [position, name, id],
    build: () => kysely.insertInto('rooms').values({ id, name, position }),
  });
  await expect(inserting).rejects.toThrow(/^its parameters stand in another order: insert into "rooms"/);
  expect(await kysely.selectFrom('rooms').selectAll().execute()).toEqual([]);
});
