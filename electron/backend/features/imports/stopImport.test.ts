import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyClient } from '../../../../shared/schemas/clients.ts';
import type { ImportProgress } from '../../../../shared/schemas/imports.ts';
import { openDatabase } from '../../db/open.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { verifyAudit } from '../audit/audit.repo.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

const rowCount = 3_000;
const stopped = { code: 'import_stopped', sentence: 'Stopped. Nothing was brought in.' };

/** As many people as a clinic of some years has; with `notes` they are the same people with more to say. */
function longList(notes = ''): string {
  const rows = Array.from(
    { length: rowCount },
    (_, index) => `Ann,Smith${index},07700 ${900_000 + index},${notes}`,
  );
  return ['First name,Last name,Phone,Notes', ...rows].join('\n');
}

async function stage(content: string): Promise<string> {
  return (await desk.api.imports.stage.mutate(new Blob([content]))).fileId;
}

const check = (fileId: string) =>
  desk.api.imports.dryRun.mutate({
    fileId,
    reading: {},
    mapping: ['givenName', 'familyName', 'phone', 'notes'],
  });

const run = (fileId: string, { dryRunId }: { dryRunId: string }) =>
  desk.api.imports.run.mutate({
    fileId,
    dryRunId,
    fileName: 'long.csv',
    duplicates: { otherwise: 'suggested', byRow: {} },
  });

/** Waits until the work is somewhere in the middle of that phase. */
async function middleOf(fileId: string, phase: ImportProgress['phase']): Promise<void> {
  for (let tries = 0; tries < 5_000; tries += 1) {
    const progress = await desk.api.imports.progress.query({ fileId });
    if (progress?.phase === phase && progress.done > 0) return;
    await breathe();
  }
  throw new Error(`it was never seen ${phase}`);
}

async function stopIn(fileId: string, phase: ImportProgress['phase'], work: Promise<unknown>) {
  const refusal = refusalOf(work);
  await middleOf(fileId, phase);
  await desk.api.imports.stop.mutate({ fileId });
  return refusal;
}

/** Whatever an import leaves behind, as the desk and the file have it. */
async function traces() {
  const { kysely } = clinic.deps.database;
  const audited = await kysely.selectFrom('audit').select('action').where('entity', '=', 'import').execute();
  return {
    clients: await desk.api.clients.count.query(),
    found: (await desk.api.clients.list.query({ query: 'smith1' })).length > 0,
    imports: (await desk.api.imports.list.query()).map(({ created, filled }) => ({ created, filled })),
    audited: audited.map(({ action }) => action),
    brokenAt: (await verifyAudit(kysely)).brokenAt,
  };
}

const nothing = { clients: 0, found: false, imports: [], audited: [], brokenAt: undefined };

test('an import that is stopped while it saves leaves nothing behind, and is brought in whole the second time', async () => {
  const fileId = await stage(longList());
  const tried = await check(fileId);
  expect(await stopIn(fileId, 'saving', run(fileId, tried))).toEqual(stopped);
  expect(await traces()).toEqual(nothing);

  expect(await run(fileId, tried)).toMatchObject({ created: rowCount });
  expect(await traces()).toEqual({
    clients: rowCount,
    found: true,
    imports: [{ created: rowCount, filled: 0 }],
    audited: ['imports.run'],
    brokenAt: undefined,
  });
});

test('another desk, that waits to write, goes on at once when the import is stopped', async () => {
  const fileId = await stage(longList());
  const tried = await check(fileId);
  const other = await clinic.deskOf('owner');
  const importing = refusalOf(run(fileId, tried));
  await middleOf(fileId, 'saving');
  const writing = other.api.clients.create.mutate({ ...emptyClient, givenName: 'Bea', familyName: 'Jones' });
  await desk.api.imports.stop.mutate({ fileId });
  await Promise.all([importing, writing]);
  expect((await desk.api.clients.list.query({ query: '' })).map(({ givenName }) => givenName)).toEqual([
    'Bea',
  ]);
});

test('what was being added to clients who are there is taken back when it is stopped', async () => {
  const first = await stage(longList());
  await run(first, await check(first));
  const before = await traces();
  const second = await stage(longList('Likes tea'));
  const tried = await check(second);
  expect(await stopIn(second, 'saving', run(second, tried))).toEqual(stopped);
  const noted = await clinic.deps.database.kysely
    .selectFrom('clients')
    .select('id')
    .where('notes', '!=', '')
    .execute();
  expect([await traces(), noted]).toEqual([before, []]);
});

test('a check is stopped too, and the file can be checked again', async () => {
  const fileId = await stage(longList());
  expect(await stopIn(fileId, 'checking', check(fileId))).toEqual(stopped);
  expect((await check(fileId)).counts.new).toBe(rowCount);
});

test('a file that is given up while it is checked is gone, and the check is answered as stopped', async () => {
  const fileId = await stage(longList());
  const checking = refusalOf(check(fileId));
  await middleOf(fileId, 'checking');
  await desk.api.imports.forget.mutate({ fileId });
  expect([await checking, (await refusalOf(check(fileId))).code]).toEqual([stopped, 'not_found']);
});

test('a list that is being brought in is not given up by leaving the page', async () => {
  const fileId = await stage(longList());
  const importing = run(fileId, await check(fileId));
  await middleOf(fileId, 'saving');
  await desk.api.imports.forget.mutate({ fileId });
  expect(await importing).toMatchObject({ created: rowCount });
});

test('Rollcall that is closed while a list is brought in has nothing of it when it is opened again', async () => {
  const fileId = await stage(longList());
  const importing = refusalOf(run(fileId, await check(fileId)));
  await middleOf(fileId, 'saving');
  await clinic.database.closeFile();
  const again = openDatabase(clinic.database.file);
  const clients = await again.kysely.selectFrom('clients').select('id').execute();
  const { brokenAt } = await verifyAudit(again.kysely);
  await again.close();
  expect([await importing, clients, brokenAt]).toEqual([stopped, [], undefined]);
});

test('what has just been brought in is not stopped, and nothing is stopped that does not run', async () => {
  const fileId = await stage('First name,Last name,Phone,Notes\nAnn,Smith,07700 900001,');
  const tried = await check(fileId);
  const stop = () => refusalOf(desk.api.imports.stop.mutate({ fileId }));
  expect(await stop()).toEqual({
    code: 'changed_elsewhere',
    sentence: 'There is nothing to stop any more: this file is neither being checked nor brought in.',
  });
  await run(fileId, tried);
  expect(await stop()).toEqual({
    code: 'changed_elsewhere',
    sentence:
      'It was too late to stop: the clients have just been brought in. The whole import can be undone.',
  });
  expect(await desk.api.clients.count.query()).toBe(1);
});
