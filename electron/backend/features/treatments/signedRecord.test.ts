import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, darkPatches, signSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;
let id: TreatmentId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
  id = await signSession(desk, anna);
});
afterEach(() => clinic.close());

test('a signed record refuses every change through the API', async () => {
  const before = await desk.api.treatments.get.query({ id });
  const key = { id, version: before.version };
  const calls = [
    desk.api.treatments.saveDraft.mutate({ ...key, notes: 'changed' }),
    desk.api.treatments.sameAsLast.mutate(key),
    desk.api.treatments.sign.mutate(key),
    desk.api.treatments.discard.mutate(key),
  ];
  const codes = await Promise.all(calls.map(async (call) => (await refusalOf(call)).code));
  expect(codes).toEqual(Array(4).fill('record_signed'));
  expect(await desk.api.treatments.get.query({ id })).toEqual(before);
});

test("a signed record refuses every change by SQL on the app's own connection", () => {
  const { raw } = clinic.database;
  const statements = [
    `update treatments set notes = 'changed' where id = '${id}'`,
    `update treatments set status = 'in-progress', signed_at = null where id = '${id}'`,
    `delete from treatments where id = '${id}'`,
    `update treatment_zones set passes = 9 where treatment_id = '${id}'`,
    `delete from treatment_zones where treatment_id = '${id}'`,
    `insert into treatment_zones values ('${id}', 'chin', 1, 1, 9, null, null)`,
    `insert or replace into treatment_zones values ('${id}', 'forehead', 2, 1, 0, null, null)`,
    `update treatments set supplies = '[]', lot_number = 'L-2' where id = '${id}'`,
    `update treatment_lots set lot_number = 'L-2' where treatment_id = '${id}'`,
    `delete from treatment_lots where treatment_id = '${id}'`,
    `insert into treatment_lots (treatment_id, position, use, name, lot_number)
       values ('${id}', 9, 'after', 'Gel', 'G-1')`,
    `insert or replace into treatments (id, client_id, practitioner_id, performed_on, status, created_by,
       created_at, updated_at) select id, client_id, practitioner_id, performed_on, 'in-progress', created_by, 0, 0
       from treatments where id = '${id}'`,
  ];
  for (const statement of statements) expect(() => raw.exec(statement), statement).toThrow('record_signed');
});

test('an event after the session changes nothing in the record, and cannot be taken away', async () => {
  const before = await desk.api.treatments.get.query({ id });
  await desk.api.treatments.events.add.mutate({ treatmentId: id, fields: darkPatches });
  expect(await desk.api.treatments.get.query({ id })).toEqual(before);
  expect(() => clinic.database.raw.exec('delete from adverse_events')).toThrow('record_signed');
});

test('an addendum stands under the record with its writer and time, and cannot be changed either', async () => {
  await desk.api.treatments.addAddendum.mutate({ id, content: 'The lot was L-101.' });
  const { addenda, fields } = await desk.api.treatments.get.query({ id });
  expect(addenda.map(({ id: _, ...addendum }) => addendum)).toEqual([
    {
      content: 'The lot was L-101.',
      writtenBy: 'Olive Owner',
      writtenAt: Date.parse('2026-11-23T08:00:00Z'),
    },
  ]);
  expect(fields.lotNumber).toBe('L-100');
  const { raw } = clinic.database;
  for (const statement of [
    `update treatment_addenda set content = 'x'`,
    'delete from treatment_addenda',
    `insert or replace into treatment_addenda select id, treatment_id, 'x', created_by, 0 from treatment_addenda`,
  ])
    expect(() => raw.exec(statement)).toThrow('record_signed');
});

test('a change made past the triggers shows as a broken seal', async () => {
  expect((await desk.api.treatments.get.query({ id })).isSealIntact).toBe(true);
  const { raw } = clinic.database;
  raw.exec('drop trigger signed_treatment_is_never_changed');
  raw.exec(`update treatments set pain = 9 where id = '${id}'`);
  expect((await desk.api.treatments.get.query({ id })).isSealIntact).toBe(false);
});

test('a draft takes no addendum: it can still be changed', async () => {
  const draft = await desk.api.treatments.start.mutate({ clientId: anna });
  const refusal = await refusalOf(desk.api.treatments.addAddendum.mutate({ ...draft, content: 'x' }));
  expect(refusal.sentence).toBe('This record is still a draft. Change it directly, then sign it.');
});
