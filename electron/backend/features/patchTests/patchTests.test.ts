import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(() => clinic.close());

const apply = (over: object = {}) =>
  owner.api.patchTests.add.mutate({
    ...{ clientId: anna, product: 'Numbing cream', lot: 'L-7', site: 'behind the left ear' },
    ...{ appliedOn: '2026-11-20', ...over },
  });
const read = (id: Awaited<ReturnType<typeof apply>>['id'], over: object = {}) =>
  owner.api.patchTests.read.mutate({
    ...{ id, version: 1, readOn: '2026-11-22', result: 'negative' as const, reaction: '', ...over },
  });
const states = async () =>
  (await owner.api.patchTests.ofClient.query({ clientId: anna })).map(({ state }) => state);
const setDays = (readAfterDays: number | null, validDays: number | null) =>
  owner.api.patchTests.rules.save.mutate({ product: 'numbing', readAfterDays, validDays, version: 0 });

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await owner.api.staff.signIn.mutate({ staffId: owner.staffId, pin: testPin });
}

test('a test waits to be read and never falls due or ends by itself: no source gives days', async () => {
  const { id } = await apply();
  await moveTo('2031-01-01T09:00:00Z');
  expect(await states()).toEqual(['waiting']);
  await read(id, { readOn: '2030-12-31' });
  await moveTo('2036-01-01T09:00:00Z');
  expect(await states()).toEqual(['negative']);
});

test('with the clinic’s own days a test falls due, counts, and is too old after them', async () => {
  await setDays(3, 30);
  const { id } = await apply({ appliedOn: '2026-11-21' });
  const seen = [await states()];
  await moveTo('2026-11-24T09:00:00Z');
  seen.push(await states());
  await read(id, { readOn: '2026-11-24' });
  seen.push(await states());
  await moveTo('2026-12-25T09:00:00Z');
  seen.push(await states());
  expect(seen).toEqual([['waiting'], ['due'], ['negative'], ['expired']]);
});

test('a positive test is an alert with what the skin showed, kept with who read it', async () => {
  const { id } = await apply();
  await read(id, { result: 'positive', reaction: 'itching and hives' });
  const { alerts } = await owner.api.alerts.ofClient.query({ clientId: anna });
  expect(alerts.map(({ tone, title, sentence }) => [tone, title, sentence])).toEqual([
    ['alert', 'Positive patch test: Numbing cream.', 'Read on 22 November 2026: itching and hives'],
  ]);
  expect(await owner.api.patchTests.ofClient.query({ clientId: anna })).toMatchObject([
    { appliedBy: 'Olive Owner', readBy: 'Olive Owner', result: 'positive', lot: 'L-7' },
  ]);
});

test('days that cannot be are refused beside their field, and what was entered by mistake counts no more', async () => {
  const { id } = await apply();
  const fields = async (call: Promise<unknown>) => (await refusalOf(call)).fields;
  expect([
    await fields(apply({ appliedOn: '2026-11-24' })),
    await fields(apply({ product: ' ' })),
    await fields(read(id, { readOn: '2026-11-19' })),
    await fields(read(id, { readOn: '2026-11-24' })),
    await fields(setDays(-1, 0)),
  ]).toEqual([
    { appliedOn: 'This day has not come yet.' },
    { product: 'Enter the product that was tested.' },
    { readOn: 'It cannot have been read before it was applied.' },
    { readOn: 'This day has not come yet.' },
    { readAfterDays: 'Days cannot be negative.', validDays: 'At least one day.' },
  ]);
  await owner.api.patchTests.withdraw.mutate({ id, version: 1, reason: 'Wrong client.' });
  expect(await states()).toEqual([]);
  expect((await refusalOf(read(id, { version: 2 }))).code).toBe('not_found');
});

test('two desks: the second of two changes to one test or one product is refused', async () => {
  const { id } = await apply();
  await read(id);
  expect((await refusalOf(read(id))).code).toBe('changed_elsewhere');
  await setDays(2, null);
  const [rule] = await owner.api.patchTests.rules.list.query();
  if (!rule) throw new Error('the rule was not kept');
  await owner.api.patchTests.rules.save.mutate({ ...rule, validDays: 90 });
  expect((await refusalOf(owner.api.patchTests.rules.save.mutate(rule))).code).toBe('changed_elsewhere');
  await owner.api.patchTests.rules.remove.mutate({ id: rule.id, version: 2 });
  expect(await owner.api.patchTests.rules.list.query()).toEqual([]);
});

test('for a visit that is booked the strip asks for the consent; what was never booked asks for nothing', async () => {
  const titles = async () =>
    (await owner.api.alerts.ofClient.query({ clientId: anna })).alerts.map(({ title }) => title);
  const before = await titles();
  await bookVisit(owner, anna, '2026-11-25T10:00');
  expect([before, await titles()]).toEqual([[], ['No valid consent for needling.']]);
});
