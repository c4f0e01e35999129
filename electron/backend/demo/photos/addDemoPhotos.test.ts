import { existsSync } from 'node:fs';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChanges } from '../../changes.ts';
import { openTestDatabase, type TestDatabase } from '../../db/testDatabase.ts';
import type { Deps } from '../../deps.ts';
import { photoFile } from '../../features/photos/photoFiles.ts';
import { createDemoClinic } from '../demoClinic.ts';
import { addDemoPhotos } from './addDemoPhotos.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a few clients of the demo have photos of three views, scores and a consent to them', async () => {
  const elsewhere = () => Promise.reject(new Error('not in this test'));
  const deps: Deps = {
    database,
    now: () => Date.parse('2026-11-24T11:20:00Z'),
    newId: () => v7(),
    dataFolder: database.folder,
    staticFolder: database.folder,
    changes: createChanges(),
    restoreBackup: elsewhere,
    showClinic: elsewhere,
  };
  await createDemoClinic({ deps, actor: { staffId: null, desk: 'test' } }, { clients: 40 });
  await addDemoPhotos(deps);
  const count = (sql: string): unknown => database.raw.prepare(sql).pluck().get();
  const hashes = database.raw.prepare<[], string>('select hash from photos').pluck().all();
  expect({
    clients: count('select count(distinct client_id) from photos'),
    views: count('select count(distinct view) from photos'),
    withoutConsent: count(
      "select count(*) from photos where client_id not in (select client_id from consents where form = 'photos')",
    ),
    hasScores: Number(count('select count(*) from scores')) > 6,
    lost: hashes.filter((hash) => !existsSync(photoFile(database.folder, hash))),
  }).toEqual({ clients: 3, views: 3, withoutConsent: 0, hasScores: true, lost: [] });
});
