import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SaveProtocolInput } from '../../../../shared/schemas/protocols.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

const edit: SaveProtocolInput = {
  indication: 'wrinkles',
  version: 0,
  days: { floor: 20, softFloor: 25, idealFrom: 30, idealTo: 35, lateAfter: 60 },
  sessions: { fewest: 2, usual: 5, most: 6 },
  reviewDays: [30, 90],
  maintenance: { isOn: true, everyDays: 180 },
  reason: 'Our insurer asks for longer gaps.',
};
const wrinkles = async () => {
  const list = await desk.api.protocols.list.query();
  const found = list.find((item) => item.protocol.indication === 'wrinkles');
  if (!found) throw new Error('there is no protocol for wrinkles');
  return found;
};

test('every indication has a protocol, each with its sources written out', async () => {
  const list = await desk.api.protocols.list.query();
  expect(list.filter((item) => item.sources.length === 0)).toEqual([]);
  expect((await wrinkles()).sources[0]).toEqual({
    id: 'house',
    citation: "The clinic's house rule: sessions every 3 to 4 weeks",
    address: '',
    grade: 'clinic',
  });
});

test("the clinic's own figures hold from then on, with who changed them, when and why", async () => {
  await desk.api.protocols.save.mutate(edit);
  const { protocol, version, shipped } = await wrinkles();
  expect([protocol.days, protocol.sessions, protocol.maintenance, version]).toEqual([
    edit.days,
    edit.sessions,
    edit.maintenance,
    1,
  ]);
  expect(protocol.edit).toEqual({
    editedBy: 'Olive Owner',
    editedAt: '2026-11-23T08:00:00.000Z',
    reason: 'Our insurer asks for longer gaps.',
  });
  expect(shipped.days?.idealFrom).toBe(21);
});

test('a protocol can be set back, and its history keeps both changes', async () => {
  await desk.api.protocols.save.mutate(edit);
  await desk.api.protocols.restore.mutate({ indication: 'wrinkles', version: 1, reason: 'New insurer.' });
  const { protocol, version, shipped } = await wrinkles();
  expect([protocol, version]).toEqual([shipped, 0]);
  const history = await desk.api.protocols.history.query({ indication: 'wrinkles' });
  expect(history.map(({ action, reason, staffName }) => [action, reason, staffName])).toEqual([
    ['protocols.restore', 'New insurer.', 'Olive Owner'],
    ['protocols.save', 'Our insurer asks for longer gaps.', 'Olive Owner'],
  ]);
});

test('figures that contradict each other, or no reason, are refused beside their field', async () => {
  const wrong = {
    ...edit,
    days: { floor: 20, softFloor: 25, idealFrom: 30, idealTo: 20, lateAfter: 60 },
    reason: '',
  };
  expect((await refusalOf(desk.api.protocols.save.mutate(wrong))).fields).toEqual({
    'days.idealTo': 'The ideal days cannot end before they start.',
    reason: 'Say why the clinic departs from the default.',
  });
  const noDays = { ...edit, maintenance: { isOn: true } };
  expect((await refusalOf(desk.api.protocols.save.mutate(noDays))).fields).toEqual({
    'maintenance.everyDays': 'Say after how many days the client should come back.',
  });
  expect((await wrinkles()).version).toBe(0);
});

test('two people cannot overwrite each other, and the front desk only reads', async () => {
  await desk.api.protocols.save.mutate(edit);
  expect((await refusalOf(desk.api.protocols.save.mutate(edit))).code).toBe('changed_elsewhere');
  const front = await clinic.deskOf('front_desk');
  expect((await refusalOf(front.api.protocols.save.mutate({ ...edit, version: 1 }))).code).toBe(
    'not_allowed',
  );
  expect((await front.api.protocols.list.query()).length).toBeGreaterThan(10);
});
