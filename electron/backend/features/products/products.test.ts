import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, draftSession } from '../treatments/session.fixture.ts';
import { addProduct, stockLot } from './stock.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

const stock = async () =>
  (await desk.api.products.lots.query()).map(({ lotNumber, expiresOn, unitsReceived, unitsLeft }) => [
    lotNumber,
    expiresOn,
    unitsReceived,
    unitsLeft,
  ]);

test('a lot typed with spaces, in small letters and with a month only is kept as it stands on the packet', async () => {
  await stockLot(desk, { lotNumber: ' c-500 b ', expiresOn: '2028-02' });
  expect(await stock()).toEqual([['C-500B', '2028-02-29', 10, 10]]);
});

test('a second delivery of the same lot adds to it; with another date it is questioned', async () => {
  const { productId } = await stockLot(desk);
  const more = { productId, lotNumber: 'c-500', units: 5, receivedOn: '2026-11-20' };
  await desk.api.products.stockIn.mutate({ ...more, expiresOn: '2027-06-30' });
  expect(await stock()).toEqual([['C-500', '2027-06-30', 15, 15]]);
  const refusal = await refusalOf(desk.api.products.stockIn.mutate({ ...more, expiresOn: '2027-07-30' }));
  expect(refusal.fields).toEqual({
    expiresOn: 'Lot C-500 is in stock with 30 June 2027. Check the packet.',
  });
});

test('bad input is said beside its field, and nothing comes into stock', async () => {
  const productId = await addProduct(desk);
  const good = { productId, lotNumber: 'C-1', expiresOn: '2027-06', units: 10, receivedOn: '2026-11-20' };
  const fieldsOf = async (changes: Partial<typeof good>) =>
    (await refusalOf(desk.api.products.stockIn.mutate({ ...good, ...changes }))).fields;
  expect([
    await fieldsOf({ lotNumber: '   ' }),
    await fieldsOf({ expiresOn: '2027-13' }),
    await fieldsOf({ expiresOn: '2026-10' }),
    await fieldsOf({ units: 0 }),
    await fieldsOf({ units: 2.5 }),
    await fieldsOf({ units: 1e9 }),
    await fieldsOf({ receivedOn: '2026-11-24' }),
  ]).toEqual([
    { lotNumber: 'Enter the lot number from the packet.' },
    { expiresOn: 'Enter a date.' },
    { expiresOn: 'This lot had expired when it came. Check the date, or send it back.' },
    { units: 'At least one unit.' },
    { units: 'Enter how many units came in.' },
    { units: 'At most 10,000 units at a time.' },
    { receivedOn: 'This day has not come yet.' },
  ]);
  expect(await stock()).toEqual([]);
});

test('units are taken out with a reason, never more than are left, and the history says why', async () => {
  const { lotId: id } = await stockLot(desk);
  await desk.api.products.takeOut.mutate({ id, version: 1, units: 2, reason: 'broken', note: 'Dropped.' });
  expect(await stock()).toEqual([['C-500', '2027-06-30', 10, 8]]);
  const tooMany = { id, version: 2, units: 9, reason: 'lost' as const, note: '' };
  expect((await refusalOf(desk.api.products.takeOut.mutate(tooMany))).fields).toEqual({
    units: 'Only 8 are left of this lot.',
  });
  const late = await refusalOf(desk.api.products.takeOut.mutate({ ...tooMany, version: 1, units: 1 }));
  expect(late.code).toBe('changed_elsewhere');
  const history = await desk.api.products.lotHistory.query({ id });
  expect(history.map(({ action, reason }) => [action, reason])).toEqual([
    ['products.takeOut', 'Broken or opened: Dropped.'],
    ['products.stockIn', null],
  ]);
});

test('the table itself lets no more out than came in, whoever asks', async () => {
  await stockLot(desk);
  expect(() => clinic.database.raw.exec('update product_lots set units_used = 11')).toThrow(/CHECK/);
});

test('the same product is not listed twice', async () => {
  await addProduct(desk);
  const refusal = await refusalOf(addProduct(desk, { name: 'cartridge, 12 NEEDLES' }));
  expect(refusal.fields).toEqual({
    name: 'Cartridge, 12 needles is on the list already. Add the new lot to it.',
  });
});

test('what may be needled in is decided by those who treat, with a reason', async () => {
  const id = await addProduct(desk, { kind: 'topical', name: 'Hyaluronic gel' });
  const approve = { id, version: 1, isApproved: true, reason: 'Sterile; labelled for needling.' };
  expect((await refusalOf(desk.api.products.approve.mutate(approve))).code).toBe('not_allowed');
  const practitioner = await clinic.deskOf('practitioner');
  await practitioner.api.products.approve.mutate(approve);
  expect((await desk.api.products.list.query()).map(({ name, isApproved }) => [name, isApproved])).toEqual([
    ['Hyaluronic gel', true],
  ]);
});

test('a delivery typed wrongly and units taken out are taken back with one key, and done again', async () => {
  const undo = async () => (await desk.api.undo.last.mutate({})).sentence;
  const redo = async () => (await desk.api.undo.redo.mutate({})).sentence;
  const { productId, lotId } = await stockLot(desk);
  const more = { productId, lotNumber: 'C-500', expiresOn: '2027-06-30', receivedOn: '2026-11-20' };
  await desk.api.products.stockIn.mutate({ ...more, units: 5 });
  await desk.api.products.takeOut.mutate({ id: lotId, version: 2, units: 3, reason: 'broken', note: '' });
  const left = async (said: string) => [said, ...(await stock()).map((lot) => lot.slice(2))];
  expect([
    await left('at first'),
    await left(await undo()),
    await left(await undo()),
    await left(await undo()),
    await left(await redo()),
    await left(await redo()),
    await left(await redo()),
  ]).toEqual([
    ['at first', [15, 12]],
    ['Put 3 of lot C-500 back into stock', [15, 15]],
    ['Took 5 of lot C-500 back out of stock', [10, 10]],
    ['Took 10 of lot C-500 back out of stock'],
    ['Put 10 of lot C-500 into stock again', [10, 10]],
    ['Put 5 of lot C-500 into stock again', [15, 15]],
    ['Took 3 of lot C-500 out of stock again', [15, 12]],
  ]);
  expect((await stock())[0]?.slice(0, 2)).toEqual(['C-500', '2027-06-30']);
});

test('a lot that a record names, or of which units are gone, stays in stock', async () => {
  const owner = await clinic.deskOf('owner');
  const anna = await addClient(owner);
  const productId = await addProduct(owner);
  const lot = { productId, lotNumber: 'C-1', expiresOn: '2027-06', units: 2, receivedOn: '2026-11-20' };
  const { id } = await owner.api.products.stockIn.mutate(lot);
  await draftSession(owner, anna, { lotId: id, lotNumber: 'C-1', lotExpiresOn: '2027-06' });
  expect(await refusalOf(owner.api.undo.last.mutate({}))).toMatchObject({
    code: 'changed_elsewhere',
    sentence: expect.stringMatching(/^Units of lot C-1 have been used or taken out since, or it stands in a/),
  });
  expect((await stock()).length).toBe(1);
});
