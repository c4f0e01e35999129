import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, draftSession, signSession, wholeSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('practitioner');
  anna = await addClient(desk);
});
afterEach(() => clinic.close());

test('a draft keeps whatever was typed so far, and starting again opens the same draft', async () => {
  const first = await desk.api.treatments.start.mutate({ clientId: anna });
  await desk.api.treatments.saveDraft.mutate({ ...first, version: 1, lotNumber: 'L-1' });
  await desk.api.treatments.saveDraft.mutate({ ...first, version: 2, zones: wholeSession.zones });
  const again = await desk.api.treatments.start.mutate({ clientId: anna });
  expect(again).toEqual(first);
  const { fields, version, isSigned } = await desk.api.treatments.get.query(first);
  expect([fields.lotNumber, fields.zones, version, isSigned]).toEqual(['L-1', wholeSession.zones, 3, false]);
});

test('saving what is already there writes nothing', async () => {
  const draft = await draftSession(desk, anna);
  const saved = await desk.api.treatments.saveDraft.mutate({ ...draft, notes: wholeSession.notes });
  expect(saved.version).toBe(draft.version);
  expect((await desk.api.treatments.history.query({ id: draft.id })).map((row) => row.action)).toEqual([
    'treatments.saveDraft',
    'treatments.start',
  ]);
});

test('two desks cannot overwrite the same draft', async () => {
  const draft = await draftSession(desk, anna);
  await desk.api.treatments.saveDraft.mutate({ ...draft, notes: 'mine' });
  const owner = await clinic.deskOf('owner');
  const refusal = await refusalOf(owner.api.treatments.saveDraft.mutate({ ...draft, notes: 'theirs' }));
  expect(refusal.code).toBe('changed_elsewhere');
  expect((await desk.api.treatments.get.query({ id: draft.id })).fields.notes).toBe('mine');
});

test('an empty record cannot be signed, and every missing field says what it wants', async () => {
  const { id } = await desk.api.treatments.start.mutate({ clientId: anna });
  expect(await refusalOf(desk.api.treatments.sign.mutate({ id, version: 1 }))).toEqual({
    code: 'record_incomplete',
    sentence: 'Choose what was treated.',
    fields: {
      indication: 'Choose what was treated.',
      zones: 'Choose at least one zone.',
      deviceKind: 'Choose roller, stamp, pen or radio-frequency.',
      deviceName: 'Enter the name of the device.',
      lotNumber: 'Enter the lot number from the packet.',
      lotExpiresOn: 'Enter the expiry date from the packet.',
      isSingleUseConfirmed: 'Confirm that the needles were new for this client and have been thrown away.',
      endpoint: 'Choose what the skin showed at the end.',
      reaction: 'Write how the skin looked afterwards.',
    },
  });
});

test('an anaesthetic needs its strength and time, and a session entered later needs its end', async () => {
  const draft = await draftSession(desk, anna, {
    performedOn: '2026-11-20',
    anaestheticPercent: null,
    anaestheticOffAt: '07:00',
  });
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(draft));
  expect(refusal.fields).toEqual({
    anaestheticPercent: 'Enter the strength of the anaesthetic.',
    anaestheticOffAt: 'Enter when it was taken off.',
    endedLocal: "Enter when the session ended; the client's sheet counts its hours from then.",
  });
});

test('a lot that had expired on the day is refused', async () => {
  const draft = await draftSession(desk, anna, { lotExpiresOn: '2026-11-22' });
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(draft));
  expect([refusal.code, refusal.sentence]).toEqual([
    'lot_expired',
    'Lot L-100 expired on 22 November 2026. Enter the lot that was used, or correct its expiry date.',
  ]);
});

test('a zone inside the orbital rim, or the same zone twice, cannot be recorded', async () => {
  const { id } = await desk.api.treatments.start.mutate({ clientId: anna });
  const eyelid = { zone: 'eyelid', needleMillimetres: 0.5, passes: 2 } as never; // not a zone: that is the test
  const forehead = { zone: 'forehead', needleMillimetres: 0.5, passes: 2 } as const;
  const save = (zones: (typeof forehead)[]) =>
    refusalOf(desk.api.treatments.saveDraft.mutate({ id, version: 1, zones }));
  expect([(await save([eyelid])).sentence, (await save([forehead, forehead])).sentence]).toEqual([
    'This zone is not on the list. Nothing is needled inside the orbital rim.',
    'A zone is on the list twice. Keep one of the two.',
  ]);
});

test('the front desk reads records and can neither write nor sign them', async () => {
  const draft = await draftSession(desk, anna);
  const front = await clinic.deskOf('front_desk');
  const codes = await Promise.all(
    [
      front.api.treatments.saveDraft.mutate({ ...draft, notes: 'x' }),
      front.api.treatments.sign.mutate(draft),
      front.api.treatments.discard.mutate(draft),
      front.api.treatments.start.mutate({ clientId: anna }),
    ].map(async (call) => (await refusalOf(call)).code),
  );
  expect(codes).toEqual(Array(4).fill('not_allowed'));
  expect((await front.api.treatments.get.query({ id: draft.id })).fields.lotNumber).toBe('L-100');
});

test('the first session of a concern starts its plan, the next one continues it', async () => {
  await signSession(desk, anna);
  clinic.setNow('2026-12-16T10:00:00Z');
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
  const draft = await draftSession(desk, anna);
  expect(await desk.api.treatments.sign.mutate(draft)).toMatchObject({ sessionNumber: 2, plannedCount: 4 });
  const plans = await desk.api.plans.ofClient.query({ clientId: anna });
  expect(plans.map(({ indication, status, sessionsDone }) => [indication, status, sessionsDone])).toEqual([
    ['wrinkles', 'active', 2],
  ]);
});

test('"same as last time" copies all but the packet and the reaction', async () => {
  await signSession(desk, anna);
  const { id } = await desk.api.treatments.start.mutate({ clientId: anna });
  await desk.api.treatments.sameAsLast.mutate({ id, version: 1 });
  const { fields, last } = await desk.api.treatments.get.query({ id });
  const { practitionerId, performedOn, ...copied } = fields;
  expect(copied).toEqual({
    ...wholeSession,
    endedLocal: '',
    deviceSerial: '',
    deviceNeedleMillimetres: null,
    rfEnergyMillijoules: null,
    rfPulseMilliseconds: null,
    lotId: null,
    unitSerial: '',
    lotNumber: '',
    lotExpiresOn: '',
    anaestheticMinutes: null,
    anaestheticOnAt: '',
    anaestheticOffAt: '',
    anaestheticLotId: null,
    anaestheticLotNumber: '',
    anaestheticLotExpiresOn: '',
    topicals: '',
    isSingleUseConfirmed: false,
    reaction: '',
    isReactionUnhealed: false,
    pain: null,
    notes: '',
  });
  expect(last?.fields.notes).toBe('Left cheek first.');
});

test('without an earlier session there is nothing to copy, and it says so', async () => {
  const { id } = await desk.api.treatments.start.mutate({ clientId: anna });
  const refusal = await refusalOf(desk.api.treatments.sameAsLast.mutate({ id, version: 1 }));
  expect(refusal.sentence).toBe('There is no earlier session to copy from.');
});

test('a draft started by mistake can be thrown away', async () => {
  const draft = await draftSession(desk, anna);
  await desk.api.treatments.discard.mutate(draft);
  expect(await desk.api.treatments.ofClient.query({ clientId: anna })).toEqual([]);
});
