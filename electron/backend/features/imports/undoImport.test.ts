import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { verifyAudit } from '../audit/audit.repo.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

/** Brings in Ann, Bea and Cleo. */
async function importThree(): Promise<string> {
  const { fileId } = await desk.api.imports.stage.mutate(
    new Blob(['Name,Phone\nAnn Smith,07700 900001\nBea Jones,07700 900002\nCleo Young,07700 900003']),
  );
  const { dryRunId } = await desk.api.imports.dryRun.mutate({
    fileId,
    reading: {},
    mapping: ['fullName', 'phone'],
  });
  const duplicates = { otherwise: 'suggested', byRow: {} } as const;
  const { importId } = await desk.api.imports.run.mutate({
    fileId,
    dryRunId,
    fileName: 'three.csv',
    duplicates,
  });
  return importId;
}

async function clientNamed(name: string) {
  const [row] = await desk.api.clients.list.query({ query: name });
  if (!row) throw new Error(`${name} is not in the list`);
  return desk.api.clients.get.query({ id: row.id });
}

async function changeNotesOf(name: string): Promise<void> {
  const { isArchived: _, createdAt: __, ...client } = await clientNamed(name);
  await desk.api.clients.update.mutate({ ...client, notes: 'prefers mornings' });
}

const names = async (archived = false) =>
  (await desk.api.clients.list.query({ query: '', archived })).map(({ givenName }) => givenName);

test('an import that nobody has touched is undone in one step, and the list says so', async () => {
  const importId = await importThree();
  expect(await desk.api.imports.undo.mutate({ importId, inUse: 'refuse' })).toEqual({
    removed: 3,
    restored: 0,
    left: 0,
    archived: 0,
  });
  const [listed] = await desk.api.imports.list.query();
  expect([await names(), await desk.api.clients.list.query({ query: 'ann' }), listed?.undoneAt]).toEqual([
    [],
    [],
    clinic.deps.now(),
  ]);
});

test('an import is undone once', async () => {
  const importId = await importThree();
  await desk.api.imports.undo.mutate({ importId, inUse: 'refuse' });
  expect(await refusalOf(desk.api.imports.undo.mutate({ importId, inUse: 'leave' }))).toEqual({
    code: 'import_undone',
    sentence: 'This import was undone already. Choose the file again to bring it in once more.',
  });
});

test('a client who was changed since is named, and nothing is removed until the desk has decided', async () => {
  const importId = await importThree();
  await changeNotesOf('bea');
  expect(await refusalOf(desk.api.imports.undo.mutate({ importId, inUse: 'refuse' }))).toEqual({
    code: 'import_in_use',
    sentence:
      'One client of this import has been used or changed since. Choose whether to keep or archive this one; the other 2 can be removed.',
  });
  const plan = await desk.api.imports.undoPlan.query({ importId });
  expect([plan.toRemove, plan.inUse.map(({ name, why }) => `${name} ${why}`), await names()]).toEqual([
    2,
    ['Bea Jones was changed since'],
    ['Bea', 'Ann', 'Cleo'],
  ]);
});

test('the desk can keep the clients who are in use, or archive them', async () => {
  const kept = await importThree();
  await changeNotesOf('bea');
  const keeping = await desk.api.imports.undo.mutate({ importId: kept, inUse: 'leave' });
  expect([keeping, await names()]).toEqual([{ removed: 2, restored: 0, left: 1, archived: 0 }, ['Bea']]);

  const archived = await importThree();
  await changeNotesOf('cleo');
  const archiving = await desk.api.imports.undo.mutate({ importId: archived, inUse: 'archive' });
  expect([archiving, await names(), await names(true)]).toEqual([
    { removed: 1, restored: 0, left: 0, archived: 1 },
    ['Bea'],
    ['Cleo'],
  ]);
});

test('a client with a plan stays, whatever table it stands in', async () => {
  const importId = await importThree();
  const ann = await clientNamed('ann');
  const [owner] = await desk.api.staff.list.query();
  if (!owner) throw new Error('the clinic has no staff');
  await clinic.deps.database.kysely
    .insertInto('plans')
    .values({
      id: clinic.deps.newId() as never, // a plan's id, branded by its own feature
      client_id: ann.id,
      indication: 'wrinkles',
      planned_count: 4,
      status: 'active',
      created_by: owner.id,
      created_at: clinic.deps.now(),
    })
    .execute();
  const plan = await desk.api.imports.undoPlan.query({ importId });
  expect(plan.inUse.map(({ name, why }) => `${name} ${why}`)).toEqual(['Ann Smith has a plan']);
  await desk.api.imports.undo.mutate({ importId, inUse: 'leave' });
  expect(await names()).toEqual(['Ann']);
});

test('who brought in and who undid is in the audit, and the chain holds', async () => {
  const importId = await importThree();
  await desk.api.imports.undo.mutate({ importId, inUse: 'refuse' });
  const rows = await clinic.deps.database.kysely
    .selectFrom('audit')
    .select(['action', 'entity_id'])
    .where('entity', '=', 'import')
    .execute();
  expect(rows).toEqual([
    { action: 'imports.run', entity_id: importId },
    { action: 'imports.undo', entity_id: importId },
  ]);
  expect((await verifyAudit(clinic.deps.database.kysely)).brokenAt).toBeUndefined();
});

test('an import that does not exist cannot be undone', async () => {
  const importId = clinic.deps.newId();
  expect((await refusalOf(desk.api.imports.undo.mutate({ importId, inUse: 'refuse' }))).code).toBe(
    'not_found',
  );
});
