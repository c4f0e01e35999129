import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyClient } from '../../../../shared/schemas/clients.ts';
import { openTestClinic, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { transact } from '../../transact.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

async function writeThree(): Promise<void> {
  for (const familyName of ['Adams', 'Baker', 'Cole'])
    await desk.api.clients.create.mutate({ ...emptyClient, familyName });
}

test('a client’s history says who did what, when, at which desk, and what stood there before', async () => {
  const { id } = await desk.api.clients.create.mutate({ ...emptyClient, familyName: 'Adams' });
  await desk.api.clients.update.mutate({
    ...emptyClient,
    familyName: 'Adams',
    phone: '1234567',
    id,
    version: 1,
  });
  const [change, creation] = await desk.api.clients.history.query({ id });
  expect(creation).toMatchObject({ action: 'clients.create', staffName: 'Olive Owner', before: null });
  expect({ ...change, desk: /^desk-[0-9a-f]{6}$/.test(change?.desk ?? '') }).toMatchObject({
    action: 'clients.update',
    at: Date.parse('2026-11-23T08:00:00Z'),
    desk: true,
  });
  expect([JSON.parse(change?.before ?? '').phone, JSON.parse(change?.after ?? '').phone]).toEqual([
    '',
    '1234567',
  ]);
});

test('an entry can be neither changed nor taken away, also not with the app’s own connection', async () => {
  await writeThree();
  const { raw } = clinic.database;
  expect(() => raw.exec("update audit set action = 'nothing.happened'")).toThrow('audit_is_append_only');
  expect(() => raw.exec('delete from audit')).toThrow('audit_is_append_only');
  expect(await desk.api.audit.verify.query()).toEqual({ rows: expect.any(Number) });
});

const tricks: ReadonlyArray<readonly [what: string, sql: string]> = [
  ['edits an entry', "update audit set after = '{}' where sequence = 3"],
  ['removes an entry', 'delete from audit where sequence = 3'],
  [
    'swaps two entries',
    'update audit set sequence = case sequence when 3 then -4 when 4 then -3 end where sequence in (3, 4); update audit set sequence = -sequence where sequence < 0',
  ],
  ['gives an entry to somebody else', 'update audit set staff_id = null where sequence = 3'],
];

test.each(tricks)('whoever opens the file with another program and %s is found out', async (_, sql) => {
  await writeThree();
  const { raw } = clinic.database;
  raw.exec('drop trigger audit_is_never_changed; drop trigger audit_is_never_deleted');
  raw.exec(sql);
  expect(await desk.api.audit.verify.query()).toEqual({ rows: 2, brokenAt: 3 });
});

test('a write that records nothing is undone, and nobody is told of it', async () => {
  const told: unknown[] = [];
  clinic.deps.changes.subscribe((features) => told.push(features));
  const context = { deps: clinic.deps, actor: { staffId: null, desk: 'test' } };
  const silent = transact(context, { action: 'test.silent', features: ['clinic'] }, async ({ db }) => {
    await db.updateTable('clinic').set({ name: 'Somebody Else' }).execute();
  });
  await expect(silent).rejects.toThrow('test.silent wrote without recording what changed');
  expect([(await desk.api.clinic.get.query()).name, told]).toEqual(['Hill Street Skin', []]);
});
