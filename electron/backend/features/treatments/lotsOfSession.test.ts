import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addProduct, stockLot } from '../products/stock.fixture.ts';
import { addClient, draftSession, signSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
let ben: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('practitioner');
  anna = await addClient(desk);
  ben = await addClient(desk, { givenName: 'Ben', phone: '020 7946 0222' });
});
afterEach(() => clinic.close());

const fromStock = (lotId: Awaited<ReturnType<typeof stockLot>>['lotId']) => ({
  lotId,
  lotNumber: 'C-500',
  lotExpiresOn: '2027-06-30',
});
const left = async () => (await desk.api.products.lots.query()).map(({ unitsLeft }) => unitsLeft);

test('a signature takes one unit out of the lot; a draft takes none', async () => {
  const { lotId } = await stockLot(desk);
  const draft = await draftSession(desk, anna, fromStock(lotId));
  expect(await left()).toEqual([10]);
  await desk.api.treatments.sign.mutate(draft);
  expect(await left()).toEqual([9]);
  expect((await desk.api.products.lotHistory.query({ id: lotId }))[0]?.action).toBe('treatments.sign');
});

test('two desks sign at once with the last unit of a lot: one of them gets it', async () => {
  const { lotId } = await stockLot(desk, { units: 1 });
  const drafts = [
    await draftSession(desk, anna, fromStock(lotId)),
    await draftSession(desk, ben, fromStock(lotId)),
  ];
  const owner = await clinic.deskOf('owner');
  const results = await Promise.allSettled(
    drafts.map((draft, index) => (index === 0 ? desk : owner).api.treatments.sign.mutate(draft)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await left()).toEqual([0]);
  const failed = drafts[results.findIndex(({ status }) => status === 'rejected')];
  if (!failed) throw new Error('both were signed');
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(failed));
  expect([refusal.code, refusal.fields]).toEqual([
    'lot_used_up',
    {
      lotNumber:
        'No unit of lot C-500 is left: 1 came in and all are used or taken out. Enter the lot that was used, or correct the stock.',
    },
  ]);
  expect((await desk.api.treatments.get.query({ id: failed.id })).isSigned).toBe(false);
});

test('a single unit is refused the second time, also at another desk and in another spelling', async () => {
  await signSession(desk, anna, { unitSerial: 'sn 0007' });
  const draft = await draftSession(desk, ben, { lotNumber: ' l-100 ', unitSerial: 'SN0007' });
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(draft));
  expect([refusal.code, refusal.fields]).toEqual([
    'lot_used_up',
    {
      lotNumber:
        'Unit SN0007 of lot L-100 was already used on 23 November 2026. One unit is for one client once: enter the unit that was used.',
    },
  ]);
});

test('every lot must be in date on the day, whatever it was used for', async () => {
  const gel = { use: 'during', name: 'Gel', lotId: null, lotNumber: 'G-1', serial: '' } as const;
  const draft = await draftSession(desk, anna, { supplies: [{ ...gel, lotExpiresOn: '2026-10' }] });
  const overrideReason = 'Used for years.';
  const refusal = await refusalOf(desk.api.treatments.sign.mutate({ ...draft, overrideReason }));
  expect([refusal.code, refusal.fields]).toEqual([
    'lot_expired',
    {
      'supplies.0.lotExpiresOn':
        'Lot G-1 expired on 31 October 2026. Enter the lot that was used, or correct its expiry date.',
    },
  ]);
});

test('only what the clinic approved is needled in without a reason', async () => {
  const id = await addProduct(desk, { kind: 'topical', name: 'Hyaluronic gel' });
  const during = {
    use: 'during',
    name: 'hyaluronic gel',
    lotId: null,
    lotNumber: 'G-1',
    lotExpiresOn: '2027-01-31',
  } as const;
  const draft = await draftSession(desk, anna, { supplies: [during] });
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(draft));
  expect([refusal.code, refusal.sentence]).toEqual([
    'reason_needed',
    expect.stringContaining('hyaluronic gel is not on the clinic’s list for use during needling.'),
  ]);
  await desk.api.products.approve.mutate({ id, version: 1, isApproved: true, reason: 'Sterile.' });
  await desk.api.treatments.sign.mutate(draft);
});

test('a needle beyond what the device was evaluated for needs a reason, which stays with the record', async () => {
  const zones = [{ zone: 'nose', needleMillimetres: 2, passes: 4 }] as const;
  const draft = await draftSession(desk, anna, { deviceName: 'SkinPen Precision', zones: [...zones] });
  expect((await refusalOf(desk.api.treatments.sign.mutate(draft))).code).toBe('reason_needed');
  await desk.api.treatments.sign.mutate({ ...draft, overrideReason: 'Deep scar, agreed with Dr Lee.' });
  expect((await desk.api.treatments.get.query(draft)).override).toEqual({
    despite: ['Nose 2 mm: over 1.5 mm. More than 1.5 mm has not been evaluated for this device.'],
    reason: 'Deep scar, agreed with Dr Lee.',
  });
});

test('the clinic sets limits of its own, for one person too, and takes them back', async () => {
  const limit = {
    id: 'Petra, face',
    what: 'needle_millimetres',
    most: 0.75,
    appliesTo: { areaGroups: ['face'], practitionerIds: [desk.staffId] },
    level: 'reason',
    sentence: 'Agreed with the medical lead.',
    sources: [],
  } as const;
  const change = { version: 0, reason: 'New on the team.' };
  const input = {
    ...limit,
    appliesTo: { areaGroups: ['face' as const], practitionerIds: [desk.staffId] },
    sources: [],
  };
  await desk.api.treatments.limits.save.mutate({ limit: input, ...change });
  const draft = await draftSession(desk, anna);
  expect((await refusalOf(desk.api.treatments.sign.mutate(draft))).sentence).toContain(
    'Left cheek 1 mm: over 0.75 mm. Agreed with the medical lead.',
  );
  await desk.api.treatments.limits.restore.mutate({ id: limit.id, version: 1, reason: '' });
  await desk.api.treatments.sign.mutate(draft);
});

test('a roller is as long as it is: a zone with another length is questioned before signing', async () => {
  const zones = [
    { zone: 'nose', needleMillimetres: 0.5, passes: 4 },
    { zone: 'chin', needleMillimetres: 1, passes: 4 },
  ] as const;
  const draft = await draftSession(desk, anna, { deviceKind: 'roller', zones: [...zones] });
  expect((await refusalOf(desk.api.treatments.sign.mutate(draft))).fields).toEqual({
    deviceNeedleMillimetres: 'Enter how long its needles are; it is printed on the packet.',
  });
  const saved = await desk.api.treatments.saveDraft.mutate({ ...draft, deviceNeedleMillimetres: 0.5 });
  const key = { id: draft.id, version: saved.version };
  expect((await refusalOf(desk.api.treatments.sign.mutate(key))).fields).toEqual({
    'zones.1.needleMillimetres':
      'This roller has needles of 0.5 mm. Correct the zone, or add the other roller.',
  });
});

test('radio-frequency asks for its energy and borrows no needling limit', async () => {
  const draft = await draftSession(desk, anna, {
    deviceKind: 'radio_frequency',
    deviceName: 'SkinPen RF',
    zones: [{ zone: 'nose', needleMillimetres: 3, passes: 1 }],
  });
  expect((await refusalOf(desk.api.treatments.sign.mutate(draft))).fields).toEqual({
    rfEnergyMillijoules: 'Enter the energy of one pulse.',
  });
  const saved = await desk.api.treatments.saveDraft.mutate({ ...draft, rfEnergyMillijoules: 20 });
  await desk.api.treatments.sign.mutate({ id: draft.id, version: saved.version });
  const { fields } = await desk.api.treatments.get.query({ id: draft.id });
  expect([fields.deviceKind, fields.rfEnergyMillijoules]).toEqual(['radio_frequency', 20]);
});
