import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../appError.ts';
import { openDatabase } from './open.ts';
import { writeAt } from './sqlite/damage.fixture.ts';
import { readPragmas } from './sqlite/pragmas.ts';
import { checkCoreTables } from './sqlite/quickCheck.ts';
import { refusalOfSqliteError } from './sqlite/sqliteErrors.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-open-'));
  file = join(folder, 'clinic.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A closed file of about 60 pages. */
async function writeFile(): Promise<void> {
  const database = openDatabase(file);
  database.raw.exec(`create table visits (id integer primary key, note text) strict;
    create index visits_by_note on visits (note);
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
    insert into visits select i, printf('%0100d', i) from n`);
  await database.close();
}

/** The refusal that a start gives: opening, then looking at the tables. */
async function startOf(path: string): Promise<{ code: string; sentence: string } | 'started'> {
  try {
    const database = openDatabase(path, { busyTimeoutMilliseconds: 50 });
    try {
      checkCoreTables(database.raw);
    } finally {
      await database.close();
    }
    return 'started';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, sentence: error.message };
  }
}

test('every open, the first and any later one, holds the settings that keep what was saved', async () => {
  const settings = [];
  for (let opened = 0; opened < 3; opened++) {
    const database = openDatabase(file);
    settings.push(readPragmas(database.raw));
    await database.close();
  }
  const safe = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: 5000,
    trusted_schema: 0,
  };
  expect(settings).toEqual([safe, safe, safe]);
});

test('where write-ahead logging is not to be had, as on a network drive, the folder is refused', () => {
  expect(() => openDatabase(':memory:')).toThrow(/network drive/);
});

describe('a file that cannot be used says why', () => {
  test('something else than a clinic’s file', async () => {
    await writeFile();
    writeAt(file, 0, Buffer.from('This is a letter, not a database.'));
    expect(await startOf(file)).toMatchObject({ code: 'database_damaged' });
  });

  test('pages that were overwritten', async () => {
    await writeFile();
    writeAt(file, 2 * 4096, Buffer.alloc(4096, 0x5a));
    expect(await startOf(file)).toEqual({
      code: 'database_damaged',
      sentence: expect.stringContaining('Go back to the newest backup'),
    });
  });

  test('a file cut short', async () => {
    await writeFile();
    truncateSync(file, 5 * 4096);
    expect(await startOf(file)).toMatchObject({ code: 'database_damaged' });
  });

  test('a file that another program holds', async () => {
    await writeFile();
    const holder = fork(join(import.meta.dirname, 'sqlite/holdLock.fixture.ts'), [file]);
    await once(holder, 'message');
    try {
      expect(await startOf(file)).toEqual({
        code: 'database_locked',
        sentence: expect.stringContaining('Close the other Rollcall window'),
      });
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
    expect(await startOf(file)).toBe('started');
  });

  test('a place where no file can be', async () => {
    mkdirSync(file);
    expect(await startOf(file)).toMatchObject({ code: 'database_read_only' });
    expect(await startOf(join(folder, 'gone', 'clinic.sqlite'))).toMatchObject({
      code: 'database_unreachable',
    });
  });
});

describe('trouble during work is told in words', () => {
  function refusalOf(work: () => void): unknown {
    try {
      work();
      return undefined;
    } catch (error) {
      const refusal = refusalOfSqliteError(error);
      return refusal && { code: refusal.code, cause: refusal.details.cause };
    }
  }

  test('a full disk stops the save, and all that was saved before stays', async () => {
    await writeFile();
    const database = openDatabase(file);
    database.raw.pragma(
      `max_page_count = ${Number(database.raw.pragma('page_count', { simple: true })) + 4}`,
    );
    const insert = database.raw.prepare('insert into visits (note) values (?)');
    let saved = 0;
    const fill = () => {
      for (;;) {
        insert.run(`${saved}`.padStart(500));
        saved++;
      }
    };
    expect(refusalOf(fill)).toEqual({ code: 'disk_full', cause: 'SQLITE_FULL' });
    expect(saved).toBeGreaterThan(0);
    await database.close();
    const reopened = openDatabase(file);
    expect(reopened.raw.prepare('select count(*) from visits').pluck().get()).toBe(1000 + saved);
    expect(reopened.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    await reopened.close();
  });

  test('a file that may only be read', async () => {
    await writeFile();
    const database = new Sqlite(file, { readonly: true });
    expect(refusalOf(() => database.exec('delete from visits'))).toEqual({
      code: 'database_read_only',
      cause: 'SQLITE_READONLY',
    });
    database.close();
  });

  test('a second writer waits, then is told', async () => {
    await writeFile();
    const one = openDatabase(file);
    const two = openDatabase(file, { busyTimeoutMilliseconds: 20 });
    one.raw.exec('begin immediate');
    expect(refusalOf(() => two.raw.exec('delete from visits'))).toMatchObject({ code: 'database_locked' });
    one.raw.exec('rollback');
    await one.close();
    await two.close();
  });

  test('a mistake of ours stays a mistake', () => {
    expect(refusalOf(() => new Sqlite(':memory:').exec('select nothing from nowhere'))).toBeUndefined();
    expect(refusalOf(() => readFileSync(join(folder, 'not there')))).toBeUndefined();
  });
});
