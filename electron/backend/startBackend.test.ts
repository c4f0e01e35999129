import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { type Backup, type ClinicState, clinicState } from '../../shared/schemas/backups.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { writeAt } from './db/sqlite/damage.fixture.ts';
import { type Backend, startBackend } from './startBackend.ts';
import { createTestDesk, refusalOf, type TestDesk, testPin, testSetUp } from './testing/testClinic.ts';

let folder: string;
let now: number;
let open: Backend[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-start-'));
  writeFileSync(join(folder, 'index.html'), '<title>Rollcall</title>');
  now = Date.parse('2026-11-23T08:00:00Z');
  open = [];
});
afterEach(async () => {
  for (const backend of open) await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const dataFolder = () => join(folder, 'data');
const file = () => join(dataFolder(), 'clinic.sqlite');
const inBackups = () => readdirSync(join(dataFolder(), 'backups')).sort();

async function start(): Promise<Backend> {
  const backend = await startBackend({ dataFolder: dataFolder(), staticFolder: folder, now: () => now });
  open.push(backend);
  return backend;
}

async function stateOf(backend: Backend): Promise<ClinicState> {
  const response = await backend.handle(new Request('http://clinic.test/state'));
  return clinicState.parse(await response.json());
}

const post = (backend: Backend, path: string, body?: unknown, headers?: Record<string, string>) =>
  backend.handle(
    new Request(`http://clinic.test${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );

async function setUp(backend: Backend): Promise<TestDesk> {
  const desk = createTestDesk(backend.handle);
  await desk.api.clinic.setUp.mutate(testSetUp);
  return signIn(desk);
}

async function signIn(desk: TestDesk): Promise<TestDesk> {
  const [owner] = await desk.api.staff.signInPeople.query();
  if (!owner) throw new Error('the clinic has nobody to sign in');
  await desk.api.staff.signIn.mutate({ staffId: owner.id, pin: testPin });
  return desk;
}

/** A clinic that was used for a day and closed: one file, one backup. */
async function closedClinic(): Promise<void> {
  const backend = await start();
  await setUp(backend);
  await backend.close();
}

const newestBackup = async (backend: Backend): Promise<Backup> => {
  const state = await stateOf(backend);
  const [newest] = state.state === 'problem' ? state.backups : [];
  if (!newest) throw new Error('no backup is offered');
  return newest;
};

test('a clinic is opened, used, closed with a backup, and opened again as it was', async () => {
  await closedClinic();
  expect(inBackups()).toEqual(['clinic-20261123T080000000Z-quit.sqlite']);
  expect(readdirSync(dataFolder()).sort()).toEqual([
    'backups',
    'clinic.lock',
    'clinic.sqlite',
    'clinic.sqlite.sound',
  ]);
  const backend = await start();
  expect(await stateOf(backend)).toEqual({ state: 'ready' });
  const desk = await signIn(createTestDesk(backend.handle));
  expect((await desk.api.clinic.get.query()).name).toBe('Hill Street Skin');
});

test.skipIf(process.platform === 'win32')('nobody else who uses the computer may look in', async () => {
  await start();
  expect(statSync(dataFolder()).mode & 0o077).toBe(0);
});

test('a clinic that nobody has set up leaves no backup of nothing', async () => {
  const backend = await start();
  await backend.close();
  expect(existsSync(join(dataFolder(), 'backups'))).toBe(false);
});

describe('where the file cannot be used, the screens say so and offer the way out', () => {
  const damages: Record<string, () => void> = {
    'pages overwritten': () => {
      for (let page = 4; page < 40; page++) writeAt(file(), page * 4096, Buffer.alloc(4096, 0x5a));
    },
    'cut short': () => truncateSync(file(), 5 * 4096),
    'not a database': () => writeFileSync(file(), 'Dear clinic, '.repeat(1000)),
    empty: () => truncateSync(file(), 0),
    gone: () => rmSync(file()),
  };

  test.each(Object.keys(damages))('%s: one goes back to the backup and goes on working', async (damage) => {
    await closedClinic();
    damages[damage]?.();
    const backend = await start();
    const isMissing = damage === 'empty' || damage === 'gone';
    const state = await stateOf(backend);
    expect(state).toEqual({
      state: 'problem',
      code: isMissing ? 'database_missing' : 'database_damaged',
      sentence: expect.stringMatching(/newest backup/),
      backups: [expect.objectContaining({ kind: 'quit', takenAt: now, isVerified: true })],
    });

    now += 60_000;
    const response = await post(backend, '/rescue/restore', { backup: (await newestBackup(backend)).name });
    expect([response.status, await stateOf(backend)]).toEqual([200, { state: 'ready' }]);
    const desk = await signIn(createTestDesk(backend.handle));
    expect((await desk.api.clinic.get.query()).name).toBe('Hill Street Skin');
    if (damage !== 'gone') expect(inBackups()).toContain('clinic-20261123T080100000Z-damaged.sqlite');
  });

  test('the same page is served, the data refuses in its usual shape, and nothing is created', async () => {
    await closedClinic();
    rmSync(file());
    const backend = await start();
    const page = await backend.handle(new Request('http://clinic.test/calendar'));
    expect([page.status, await page.text()]).toEqual([200, '<title>Rollcall</title>']);
    expect(await refusalOf(createTestDesk(backend.handle).api.staff.whoAmI.query())).toEqual({
      code: 'database_missing',
      sentence: expect.stringContaining('not where it was'),
    });
    expect(existsSync(file())).toBe(false);
  });

  test('the file is put back by hand, and trying again opens it', async () => {
    await closedClinic();
    const content = readFileSync(file());
    rmSync(file());
    const backend = await start();
    writeFileSync(file(), content);
    await Promise.all([post(backend, '/rescue/retry'), post(backend, '/rescue/retry')]);
    expect(await stateOf(backend)).toEqual({ state: 'ready' });
  });

  test('a file from a newer Rollcall is left alone: no backup is offered in its place', async () => {
    await closedClinic();
    const database = new Sqlite(file());
    database.pragma('user_version = 9990');
    database.close();
    const before = readFileSync(file());
    const backend = await start();
    expect(await stateOf(backend)).toMatchObject({ code: 'database_newer', backups: [] });
    await backend.close();
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  test('a folder that cannot be made is told', async () => {
    writeFileSync(dataFolder(), 'a file where the folder should be');
    expect(await stateOf(await start())).toMatchObject({
      code: 'database_unreachable',
      sentence: expect.stringContaining('Choose a folder'),
    });
  });

  test('a damaged backup is refused, and the clinic’s file is not touched for it', async () => {
    await closedClinic();
    rmSync(file());
    const [name = ''] = inBackups();
    writeAt(join(dataFolder(), 'backups', name), 5 * 4096, Buffer.alloc(8 * 4096, 0x5a));
    const backend = await start();
    const response = await post(backend, '/rescue/restore', { backup: name });
    expect([response.status, await response.json()]).toEqual([
      409,
      { code: 'backup_unusable', sentence: expect.stringContaining('Choose another') },
    ]);
    expect(readdirSync(dataFolder()).sort()).toEqual(['backups', 'clinic.lock']);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, { backup: 'x' }, 403, 'origin_refused'],
    ['no name', {}, {}, 400, 'bad_input'],
    ['a path', {}, { backup: '../../clinic.sqlite' }, 400, 'bad_input'],
    ['nothing at all', {}, undefined, 400, 'bad_input'],
  ])('going back is refused for %s', async (_, headers, body, status, code) => {
    await closedClinic();
    rmSync(file());
    const response = await post(await start(), '/rescue/restore', body, headers);
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })]);
  });
});

test('a clinic of an older Rollcall is copied, then brought along; so is the copy when one goes back to it', async () => {
  mkdirSync(dataFolder());
  const older = openDatabase(file());
  await migrate(older.raw, migrations.slice(0, 1), { backup: async () => {} });
  await older.close();
  const backend = await start();
  expect(await stateOf(backend)).toEqual({ state: 'ready' });
  const desk = await setUp(backend);
  expect(await desk.api.backups.list.query()).toMatchObject([{ kind: 'before_update' }]);
  now += 60_000;
  const [copy = ''] = inBackups();
  await desk.api.backups.restore.mutate({ backup: copy });
  expect(await stateOf(backend)).toEqual({ state: 'ready' });
  expect(await refusalOf(desk.api.clinic.get.query())).toMatchObject({ code: 'not_signed_in' });
  expect(inBackups()).toEqual([copy, 'clinic-20261123T080100000Z-before_restore.sqlite']);
});

test('what another clinic had not yet written into its file never gets into the one gone back to', async () => {
  await closedClinic();
  const raw = new Sqlite(file());
  raw.exec(`update clinic set name = 'Somebody else’s'`);
  const unfinished = readFileSync(`${file()}-wal`);
  raw.close();
  rmSync(file());
  writeFileSync(`${file()}-wal`, unfinished);
  const backend = await start();
  await post(backend, '/rescue/restore', { backup: (await newestBackup(backend)).name });
  const desk = await signIn(createTestDesk(backend.handle));
  expect((await desk.api.clinic.get.query()).name).toBe('Hill Street Skin');
});

describe('one process owns the clinic', () => {
  test('a second one is told, and takes over when the first has closed', async () => {
    const first = await start();
    const second = await start();
    expect(await stateOf(second)).toMatchObject({
      code: 'database_locked',
      sentence: expect.stringContaining('already open in Rollcall'),
      backups: [],
    });
    expect(
      (await post(second, '/rescue/restore', { backup: 'clinic-20261123T080000000Z-quit.sqlite' })).status,
    ).toBe(409);
    expect(await stateOf(first)).toEqual({ state: 'ready' });
    await first.close();
    await post(second, '/rescue/retry');
    expect(await stateOf(second)).toEqual({ state: 'ready' });
  });

  test('one that was killed lets go at once', async () => {
    mkdirSync(dataFolder());
    const lock = join(dataFolder(), 'clinic.lock');
    const holder = fork(join(import.meta.dirname, 'db/sqlite/holdLock.fixture.ts'), [lock]);
    await once(holder, 'message');
    expect(await stateOf(await start())).toMatchObject({ code: 'database_locked' });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await stateOf(await start())).toEqual({ state: 'ready' });
  });
});

describe('the owner goes back to a backup while the clinic is running', () => {
  const rename = async (desk: TestDesk, name: string) => {
    const { version } = await desk.api.clinic.get.query();
    const { clinic } = testSetUp;
    const rest = { gridMinutes: 15, idleLockMinutes: 10 } as const;
    await desk.api.clinic.update.mutate({ ...clinic, ...rest, name, version });
  };
  const nameOf = async (desk: TestDesk) => (await desk.api.clinic.get.query()).name;

  test('and back again: what was replaced is a backup itself', async () => {
    const backend = await start();
    const desk = await setUp(backend);
    const before = await desk.api.backups.makeNow.mutate();
    await rename(desk, 'Renamed by mistake');

    now += 60_000;
    await desk.api.backups.restore.mutate({ backup: before.name });
    expect(await refusalOf(desk.api.clinic.get.query())).toMatchObject({ code: 'not_signed_in' });
    await signIn(desk);
    expect(await nameOf(desk)).toBe('Hill Street Skin');

    now += 60_000;
    const [replaced] = await desk.api.backups.list.query();
    expect(replaced).toMatchObject({ kind: 'before_restore', isVerified: true });
    await desk.api.backups.restore.mutate({ backup: replaced?.name ?? before.name });
    await signIn(desk);
    expect(await nameOf(desk)).toBe('Renamed by mistake');
    expect((await desk.api.backups.list.query()).map((backup) => backup.kind)).toEqual([
      'before_restore',
      'before_restore',
      'manual',
    ]);
  });

  test('nothing asked meanwhile fails, and the audit says who went back', async () => {
    const backend = await start();
    const desk = await setUp(backend);
    const { name } = await desk.api.backups.makeNow.mutate();
    const asked = Array.from({ length: 20 }, () => desk.api.staff.signInPeople.query());
    const restoring = desk.api.backups.restore.mutate({ backup: name });
    const askedLater = Array.from({ length: 20 }, () => desk.api.staff.signInPeople.query());
    const answers = await Promise.all([...asked, ...askedLater]);
    await restoring;
    expect(answers.map((people) => people.length)).toEqual(Array.from({ length: 40 }, () => 1));
    await backend.close();
    const database = new Sqlite(file(), { readonly: true });
    const last = database.prepare(
      'select action, entity_id, after, staff_id from audit order by sequence desc',
    );
    expect(last.get()).toEqual({
      action: 'backups.restore',
      entity_id: name,
      after: JSON.stringify({ replaced: 'clinic-20261123T080000000Z-before_restore.sqlite' }),
      staff_id: expect.any(String),
    });
    database.close();
  });
});
