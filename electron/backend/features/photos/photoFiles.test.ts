import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Backup } from '../../../../shared/schemas/backups.ts';
import { startBackend } from '../../startBackend.ts';
import {
  createTestDesk,
  openTestClinic,
  type TestClinic,
  testPin,
  testSetUp,
} from '../../testing/testClinic.ts';
import { takeBackup } from '../backups/backupFolder.ts';
import { addClient } from '../treatments/session.fixture.ts';
import { photoFile, pooledPhoto } from './photoFiles.ts';
import { addPhotoOf } from './photos.fixture.ts';
import { sweepPhotos } from './sweepPhotos.ts';

let clinic: TestClinic;
let petra: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  petra = await clinic.deskOf('practitioner');
  anna = await addClient(petra);
});
afterEach(() => clinic.close());

const folder = () => clinic.deps.dataFolder;

test('files that no photo names go after a day, and no other', async () => {
  const { hash } = await addPhotoOf(petra, anna);
  const stray = photoFile(folder(), 'b'.repeat(64));
  mkdirSync(join(folder(), 'photos', 'bb'), { recursive: true });
  const half = `${stray}.123.tmp`;
  const fresh = photoFile(folder(), `bb${'c'.repeat(62)}`);
  for (const file of [stray, half, fresh]) writeFileSync(file, 'x');
  const longAgo = new Date(clinic.deps.now() - 2 * 86_400_000);
  for (const file of [stray, half, photoFile(folder(), hash)]) utimesSync(file, longAgo, longAgo);
  const soon = new Date(clinic.deps.now());
  utimesSync(fresh, soon, soon);
  expect(await sweepPhotos(clinic.deps)).toBe(2);
  expect([stray, half, fresh, photoFile(folder(), hash)].map((file) => existsSync(file))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('each picture is beside the backups once, and comes back when the folder has lost it', async () => {
  const { hash } = await addPhotoOf(petra, anna);
  await takeBackup(folder(), 'manual', clinic.deps.now());
  await takeBackup(folder(), 'manual', clinic.deps.now());
  expect(readdirSync(join(folder(), 'backups', 'photos'), { recursive: true })).toHaveLength(2);
  rmSync(join(folder(), 'photos'), { recursive: true });
  expect((await petra.fetch(`/photos/${hash}?size=small`)).status).toBe(200);
  expect((await petra.fetch(`/photos/${hash}`)).status).toBe(200);
  expect(existsSync(photoFile(folder(), hash))).toBe(true);
});

test('a picture that a disk has spoilt is never shown as if it were whole', async () => {
  const { hash } = await addPhotoOf(petra, anna);
  rmSync(photoFile(folder(), hash));
  writeFileSync(photoFile(folder(), hash), 'something else');
  expect((await petra.fetch(`/photos/${hash}`)).status).toBe(404);
  expect(existsSync(pooledPhoto(folder(), hash))).toBe(false);
});

test('going back to a backup, and forward again, brings the photos along', async () => {
  const dataFolder = join(folder(), 'data');
  const backend = await startBackend({ dataFolder, staticFolder: folder() });
  const desk = createTestDesk(backend.handle);
  await desk.api.clinic.setUp.mutate(testSetUp);
  const staffId = (await desk.api.staff.list.query())[0]?.id ?? petra.staffId;
  const clientId = await addClient(desk);
  const first = await addPhotoOf(desk, clientId);
  const before = await desk.api.backups.makeNow.mutate();
  const later = await addPhotoOf(desk, clientId, { colour: '#113355' });
  const goBackTo = async (isWanted: (backup: Backup) => boolean) => {
    const wanted = (await desk.api.backups.list.query()).find(isWanted);
    if (wanted) await desk.api.backups.restore.mutate({ backup: wanted.name });
    await desk.api.staff.signIn.mutate({ staffId, pin: testPin });
    const hashes = [first.hash, later.hash];
    return Promise.all(hashes.map(async (hash) => (await desk.fetch(`/photos/${hash}`)).status));
  };
  try {
    expect(await goBackTo(({ name }) => name === before.name)).toEqual([200, 404]);
    rmSync(join(dataFolder, 'photos'), { recursive: true });
    expect(await goBackTo(({ kind }) => kind === 'before_restore')).toEqual([200, 200]);
  } finally {
    await backend.close();
  }
});
