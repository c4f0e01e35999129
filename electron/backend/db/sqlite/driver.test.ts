import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoomId } from '../../../../shared/ids.ts';
import { openDatabase } from '../open.ts';
import { openTestDatabase, type TestDatabase } from '../testDatabase.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const addRoom = (db: TestDatabase['kysely'], name: string) =>
  db
    .insertInto('rooms')
    .values({ id: name as RoomId, name, position: 0 }) // any text will do
    .execute();
const roomsIn = (db: TestDatabase['kysely']) =>
  db.selectFrom('rooms').select('name').orderBy('name').execute();
const pause = () => new Promise((resolve) => setImmediate(resolve));

test('while somebody saves for a long time, others are shown what is stored, and the saver what she has written', async () => {
  const { kysely } = database;
  await addRoom(kysely, 'Before');
  const seen = await kysely.transaction().execute(async (db) => {
    await addRoom(db, 'Inside');
    await pause();
    return { outside: await roomsIn(kysely), inside: await roomsIn(db) };
  });
  expect({ ...seen, afterwards: await roomsIn(kysely) }).toEqual({
    outside: [{ name: 'Before' }],
    inside: [{ name: 'Before' }, { name: 'Inside' }],
    afterwards: [{ name: 'Before' }, { name: 'Inside' }],
  });
});

test('two who save at once take turns, also where the first fails', async () => {
  const { kysely } = database;
  const steps: string[] = [];
  const save = (name: string, end: () => void) =>
    kysely.transaction().execute(async (db) => {
      steps.push(`${name} begins`);
      await addRoom(db, name);
      await pause();
      steps.push(`${name} ends`);
      end();
    });
  const outcomes = await Promise.allSettled([
    save('one', () => {
      throw new Error('thought better of it');
    }),
    save('two', () => {}),
    save('three', () => {}),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(steps.map((step, index) => step.split(' ')[1] === (index % 2 === 0 ? 'begins' : 'ends'))).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  expect(await roomsIn(kysely)).toEqual([{ name: 'three' }, { name: 'two' }]);
});

test('while another connection writes, this one reads and its saves wait, and all is there in the end', async () => {
  const { kysely, file } = database;
  await addRoom(kysely, 'Before');
  const other = openDatabase(file);
  let saving: Promise<unknown> = Promise.resolve();
  const seen = await database.lendWriting(() =>
    other.kysely.transaction().execute(async (db) => {
      await addRoom(db, 'By the other');
      saving = kysely.transaction().execute((own) => addRoom(own, 'By this one'));
      await pause();
      return roomsIn(kysely);
    }),
  );
  await saving;
  await other.close();
  expect([seen, await roomsIn(kysely)]).toEqual([
    [{ name: 'Before' }],
    [{ name: 'Before' }, { name: 'By the other' }, { name: 'By this one' }],
  ]);
});

test('a single write from outside waits until the transaction has ended', async () => {
  const { kysely } = database;
  const order: string[] = [];
  const saving = kysely.transaction().execute(async (db) => {
    await addRoom(db, 'first');
    await pause();
    await pause();
    order.push('transaction');
  });
  await pause();
  await Promise.all([saving, addRoom(kysely, 'second').then(() => order.push('single write'))]);
  expect(order).toEqual(['transaction', 'single write']);
  expect(await roomsIn(kysely)).toHaveLength(2);
});
