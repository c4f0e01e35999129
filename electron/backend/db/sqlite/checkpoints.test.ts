import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChanges } from '../../changes.ts';
import { openTestDatabase, type TestDatabase } from '../testDatabase.ts';
import { copyLogInThread } from './checkpoints.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const changes = createChanges();

function write(kilobytes: number): void {
  database.raw.exec('create table if not exists written (kilobyte text)');
  const insert = database.raw.prepare("insert into written values (printf('%.1000c', 'x'))");
  database.raw.transaction(() => {
    for (let count = 0; count < kilobytes; count++) insert.run();
  })();
  changes.announce(['clients']);
}

/** What stands in the file itself, without the log beside it. */
function kilobytesInFile(): unknown {
  const copy = join(database.folder, 'copy.sqlite');
  copyFileSync(database.file, copy);
  const alone = new Sqlite(copy);
  try {
    const isThere = alone.prepare("select 1 from sqlite_schema where name = 'written'").get();
    return isThere ? alone.prepare('select count(*) from written').pluck().get() : 'nothing';
  } finally {
    alone.close();
  }
}

test('no save copies the log into the file; a thread does it after a large one', async () => {
  const checkpoints = copyLogInThread(database, changes);
  for (let count = 0; count < 30; count++) write(100);
  expect(kilobytesInFile()).toBe('nothing');
  write(2000);
  await vi.waitFor(() => expect(kilobytesInFile()).toBe(5000), 10_000);
  await checkpoints.stop();
});

test('many small saves are copied in their time too', async () => {
  const checkpoints = copyLogInThread(database, changes);
  for (let count = 0; count < 300; count++) write(1);
  await vi.waitFor(() => expect(kilobytesInFile()).toBe(300), 10_000);
  await checkpoints.stop();
});
