import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../open.ts';
import { writeAt } from './damage.fixture.ts';
import { leaveMark, takeMark } from './soundMark.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-mark-'));
  file = join(folder, 'clinic.sqlite');
  await write('create table visits (day text)');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(sql: string): Promise<void> {
  const database = openDatabase(file);
  database.raw.exec(sql);
  await database.close();
}

test('a file that was closed and left alone is known again, once', () => {
  leaveMark(file);
  expect([takeMark(file), takeMark(file)]).toEqual([true, false]);
});

test('while it is open there is no mark, so that a crash leaves none', async () => {
  leaveMark(file);
  takeMark(file);
  const database = openDatabase(file);
  database.raw.exec("insert into visits values ('Tuesday')");
  expect(existsSync(`${file}.sound`)).toBe(false);
  leaveMark(file);
  expect(takeMark(file)).toBe(false);
  await database.close();
});

const changes: Record<string, () => unknown> = {
  'another program wrote into it': () => write("insert into visits values ('Friday')"),
  'a page of it is damaged': () => writeAt(file, 4096 + 200, Buffer.alloc(40, 0x5a)),
  'it is a copy': () => {
    copyFileSync(file, `${file}.copy`);
    renameSync(`${file}.copy`, file);
  },
  'it was touched': () => utimesSync(file, new Date(0), new Date(0)),
  'its last changes are still beside it': () => writeFileSync(`${file}-wal`, 'x'),
  'it is gone': () => rmSync(file),
};

test.each(Object.keys(changes))('it is read whole at the start when %s', async (change) => {
  leaveMark(file);
  await changes[change]?.();
  expect(takeMark(file)).toBe(false);
});
