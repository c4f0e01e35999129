import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';
import { stockLot } from './stock.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;
let ben: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('practitioner');
  anna = await addClient(desk);
  ben = await addClient(desk, { givenName: 'Ben', phone: '020 7946 0222' });
  await signSession(desk, anna);
  await signSession(desk, ben, {
    lotNumber: 'X-9',
    supplies: [
      { use: 'after', name: 'Gel', lotId: null, lotNumber: 'l-100', lotExpiresOn: '2027-01-31', serial: '' },
    ],
  });
});
afterEach(() => clinic.close());

test('a lot is found by part of its number, used or only in stock', async () => {
  await stockLot(desk, { lotNumber: 'ZL-10' });
  const found = await desk.api.products.recalls.find.query({ part: 'l-1' });
  expect(found).toEqual([
    { lotNumber: 'L-100', names: ['Gel', 'Needling pen'], sessions: 2, isRecalled: false },
    { lotNumber: 'ZL-10', names: ['Cartridge, 12 needles'], sessions: 0, isRecalled: false },
  ]);
  expect(await desk.api.products.recalls.find.query({ part: '%%' })).toEqual([]);
  const refusal = await refusalOf(desk.api.products.recalls.find.query({ part: 'l' }));
  expect(refusal.fields).toEqual({ part: 'Type at least two characters of the lot number.' });
});

test('everybody who had the lot is listed with phone and day, and ticked off one by one', async () => {
  const { id: recallId } = await desk.api.products.recalls.open.mutate({
    lotNumber: 'l-100',
    reason: 'Maker’s letter of 20 November.',
  });
  const front = await clinic.deskOf('front_desk');
  const call = { recallId, clientId: ben, how: 'phone' as const, note: 'Well, no complaints.' };
  await front.api.products.recalls.tell.mutate(call);
  const again = await refusalOf(front.api.products.recalls.tell.mutate(call));
  expect(again.sentence).toBe('Somebody has just ticked this client off.');
  const { recall, clients } = await desk.api.products.recalls.ofLot.query({ lotNumber: 'L-100' });
  expect([recall?.reason, recall?.openedBy]).toEqual([
    'Maker’s letter of 20 November.',
    'Petra Practitioner',
  ]);
  expect(
    clients.map(({ givenName, phone, sessions, told }) => ({
      givenName,
      phone,
      uses: sessions.map(({ use, performedOn }) => `${use} ${performedOn}`),
      told: told && `${told.how} ${told.toldOn} ${told.toldBy}: ${told.note}`,
    })),
  ).toEqual([
    { givenName: 'Anna', phone: '020 7946 0111', uses: ['needles 2026-11-23'], told: null },
    {
      givenName: 'Ben',
      phone: '020 7946 0222',
      uses: ['after 2026-11-23'],
      told: 'phone 2026-11-23 Fran Frontdesk: Well, no complaints.',
    },
  ]);
});

test('a tick made by mistake is taken back, and the audit keeps both', async () => {
  const { id: recallId } = await desk.api.products.recalls.open.mutate({ lotNumber: 'X-9', reason: 'Test.' });
  await desk.api.products.recalls.tell.mutate({ recallId, clientId: ben, how: 'letter', note: '' });
  await desk.api.products.recalls.untell.mutate({ recallId, clientId: ben });
  const { clients } = await desk.api.products.recalls.ofLot.query({ lotNumber: 'X-9' });
  expect(clients.map(({ told }) => told)).toEqual([null]);
  const actions = clinic.database.raw
    .prepare("select action from audit where entity = 'lotRecall' order by sequence")
    .all();
  expect(actions).toEqual([
    { action: 'products.recalls.open' },
    { action: 'products.recalls.tell' },
    { action: 'products.recalls.untell' },
  ]);
});

test('a lot is recalled once, and only by those who treat', async () => {
  const open = { lotNumber: 'L-100', reason: 'Test.' };
  await desk.api.products.recalls.open.mutate(open);
  expect((await refusalOf(desk.api.products.recalls.open.mutate(open))).code).toBe('changed_elsewhere');
  const front = await clinic.deskOf('front_desk');
  expect((await refusalOf(front.api.products.recalls.open.mutate(open))).code).toBe('not_allowed');
});
