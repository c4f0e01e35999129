import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullRecord } from '../../../../shared/schemas/fullRecord.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

test('the record holds everything kept about one client, readable, and nobody else’s', async () => {
  const anna = await addClient(desk, { familyName: 'Ó Súilleabháin', notes: '[ring twice]' });
  const bella = await addClient(desk, { familyName: 'Jones', phone: '020 7946 0999' });
  const treatmentId = await signSession(desk, anna);
  await signSession(desk, bella, { lotNumber: 'L-200' });
  await desk.api.treatments.addAddendum.mutate({
    id: treatmentId,
    content: 'The left cheek was treated twice.',
  });
  await desk.api.paperPack.markTreatment.mutate({ id: treatmentId, happenedLocal: '2026-11-23T07:30' });
  await bookVisit(desk, anna, '2026-12-22T10:00');
  const record = fullRecord.parse(await desk.api.fullRecord.takeOut.mutate({ clientId: anna, how: 'json' }));
  expect({
    ...record,
    client: [record.client.familyName, record.client.notes],
    records: Object.fromEntries(Object.entries(record.records).map(([kind, rows]) => [kind, rows.length])),
    named: record.named.staff,
    changes: record.changes.map(({ action }) => action),
  }).toMatchObject({
    format: 'rollcall.client-record',
    takenOutAt: '2026-11-23T08:00:00.000Z',
    takenOutBy: 'Olive Owner',
    client: ['Ó Súilleabháin', '[ring twice]'],
    records: {
      appointments: 1,
      plans: 1,
      treatments: 1,
      treatmentZones: 2,
      treatmentAddenda: 1,
      paperEntries: 1,
    },
    named: [{ name: 'Olive Owner', role: 'owner' }],
    changes: ['clients.create'],
  });
  const text = JSON.stringify(record);
  expect([
    text.includes('twice.'),
    text.includes('Jones'),
    text.includes('L-200'),
    text.includes('argon2'),
  ]).toEqual([true, false, false, false]);
});

test('who took the record out stands in the list of changes', async () => {
  const clientId = await addClient(desk);
  await desk.api.fullRecord.takeOut.mutate({ clientId, how: 'print' });
  const { changes } = await desk.api.fullRecord.takeOut.mutate({ clientId, how: 'json' });
  expect(changes.map(({ action, staffName, after }) => ({ action, staffName, after }))).toMatchObject([
    { action: 'fullRecord.takeOut', staffName: 'Olive Owner', after: { takenOut: 'print' } },
    { action: 'clients.create' },
  ]);
});

test('the front desk may not take a record out', async () => {
  const clientId = await addClient(desk);
  const front = await clinic.deskOf('front_desk');
  expect((await refusalOf(front.api.fullRecord.takeOut.mutate({ clientId, how: 'json' }))).code).toBe(
    'not_allowed',
  );
});
