import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import type { AddConditionInput } from '../../../../shared/schemas/conditions.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(() => clinic.close());

const facts = { variant: '', onDate: '', note: '' };
const add = (over: Partial<AddConditionInput>, desk = owner) =>
  desk.api.conditions.add.mutate({ ...facts, clientId: anna, contraindication: 'hsv_active', ...over });
const ofAnna = (desk = owner) => desk.api.conditions.ofClient.query({ clientId: anna });
const alertsOfAnna = async () => (await owner.api.alerts.ofClient.query({ clientId: anna })).alerts;
const sentences = async () => (await ofAnna()).blocks.map(({ kind, sentence }) => `${kind}: ${sentence}`);

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await owner.api.staff.signIn.mutate({ staffId: owner.staffId, pin: testPin });
}

test('what blocks says so, forbidden before waits before sign-offs, with until when, who may override and the dispute', async () => {
  await add({ contraindication: 'acne_active', variant: 'mild' });
  await add({ contraindication: 'peel_recent', variant: 'moderate', onDate: '2026-11-20' });
  await add({ contraindication: 'pregnancy_lactation' });
  const { blocks } = await ofAnna();
  expect(
    blocks.map(({ kind, until, mayOverride, sentence }) => ({ kind, until, mayOverride, sentence })),
  ).toEqual([
    {
      kind: 'absolute',
      mayOverride: 'nobody',
      sentence: 'Pregnant or breastfeeding: Do not treat until it is over. Sources disagree on this.',
    },
    {
      kind: 'deferral',
      until: '2026-12-18',
      mayOverride: 'practitioner',
      sentence:
        'Chemical peel, medium: Wait 28 days. Allowed from 18 December 2026. A practitioner may sign it off. Sources disagree on this.',
    },
    {
      kind: 'relative',
      mayOverride: 'practitioner',
      sentence:
        'Inflamed acne in the area, mild: Needs the sign-off of the practitioner. A practitioner may sign it off. Sources disagree on this.',
    },
  ]);
  expect(blocks[1]?.disputed).toBe('Clinic pages only: 7, 14, 21 or 30 days, 3 months after a deep peel.');
  expect(blocks[0]?.sources[0]).toMatch(/^M3: /);
});

test('a wait is over by itself when its day has come, and is no longer shown as a block', async () => {
  await add({ contraindication: 'wax_depil', onDate: '2026-11-22' });
  expect((await ofAnna()).blocks).toHaveLength(1);
  await moveTo('2026-11-29T09:00:00Z');
  const { blocks, rows } = await ofAnna();
  expect({ blocks, isOver: rows[0]?.isOver }).toEqual({ blocks: [], isOver: true });
});

test('without the day or the form the strictest is taken, and the desk is told to ask', async () => {
  await add({ contraindication: 'peel_recent' });
  expect(await sentences()).toEqual([
    'deferral: Chemical peel, deep: Wait 90 days. The day it happened is not recorded: ask for it. A practitioner may sign it off. Sources disagree on this.',
  ]);
});

test('a cold sore blocks until it is recorded as healed, not before it has', async () => {
  const { id } = await add({ onDate: '2026-11-20' });
  expect(await sentences()).toEqual(['absolute: Active cold sore: Do not treat until it has healed.']);
  const settle = (settledOn: string) =>
    owner.api.conditions.settle.mutate({ id, version: 1, settledOn, reason: '' });
  expect(await refusalOf(settle('2026-12-01'))).toEqual({
    code: 'bad_input',
    sentence: 'It can only be recorded as settled once it has.',
    fields: { settledOn: 'It can only be recorded as settled once it has.' },
  });
  expect((await refusalOf(settle('2026-11-19'))).sentence).toBe('It cannot have settled before it happened.');
  await settle('2026-11-23');
  expect(await ofAnna()).toMatchObject({ blocks: [], rows: [{ settledOn: '2026-11-23', isOver: true }] });
});

test('a sign-off needs a reason, names the prescriber where one must decide, and is kept with who gave it', async () => {
  const petra = await clinic.deskOf('practitioner');
  const { id } = await add({ contraindication: 'keloid_tendency', note: 'shoulder, 2019' });
  const signOff = (over: object) =>
    petra.api.conditions.signOff.mutate({
      id,
      version: 1,
      reason: 'Face only, test area first.',
      prescriber: '',
      ...over,
    });
  expect((await refusalOf(signOff({ reason: ' ' }))).sentence).toBe(
    'Write why the client can be treated all the same.',
  );
  expect((await refusalOf(signOff({}))).fields).toEqual({
    prescriber: 'Name the doctor or prescriber who decided this.',
  });
  await signOff({ prescriber: 'Dr Lim' });
  const { blocks, rows } = await ofAnna();
  expect({ blocks, signOff: rows[0]?.signOff, note: rows[0]?.note }).toEqual({
    blocks: [],
    signOff: {
      onDate: '2026-11-23',
      staffId: petra.staffId,
      staffName: 'Petra Practitioner',
      prescriber: 'Dr Lim',
      reason: 'Face only, test area first.',
    },
    note: 'shoulder, 2019',
  });
  const [newest, oldest] = await owner.api.conditions.history.query({ id });
  expect([newest?.action, newest?.staffName, newest?.reason, oldest?.action]).toEqual([
    'conditions.signOff',
    'Petra Practitioner',
    'Face only, test area first.',
    'conditions.add',
  ]);
});

test('what nobody may set aside cannot be signed off, by any role', async () => {
  const { id } = await add({ contraindication: 'isotretinoin_current' });
  const call = owner.api.conditions.signOff.mutate({
    id,
    version: 1,
    reason: 'She insists.',
    prescriber: 'Dr Lim',
  });
  expect(await refusalOf(call)).toEqual({
    code: 'not_allowed',
    sentence: 'Taking isotretinoin: nobody may set this aside.',
  });
});

test('a sign-off can be taken back, and ends when the facts it was given on are corrected', async () => {
  const { id } = await add({ contraindication: 'peel_recent', variant: 'superficial', onDate: '2026-11-20' });
  const sign = (version: number) =>
    owner.api.conditions.signOff.mutate({ id, version, reason: 'Very light peel.', prescriber: '' });
  await sign(1);
  expect((await ofAnna()).blocks).toEqual([]);
  await owner.api.conditions.withdrawSignOff.mutate({ id, version: 2, reason: 'Wrong client.' });
  expect((await ofAnna()).blocks).toHaveLength(1);
  await sign(3);
  const reason = 'She brought the invoice.';
  const corrected = { id, variant: 'deep', onDate: '2026-11-20', settledOn: '', note: '', reason };
  await owner.api.conditions.correct.mutate({ ...corrected, version: 4 });
  expect(await ofAnna()).toMatchObject({
    rows: [{ variantName: 'deep', signOff: null }],
    blocks: [{ until: '2027-02-18' }],
  });
  const [correction] = await owner.api.conditions.history.query({ id });
  expect(JSON.parse(correction?.before ?? '')).toMatchObject({
    variant: 'superficial',
    signOff: { reason: 'Very light peel.' },
  });
});

test('what was entered by mistake counts no more and stays in the history', async () => {
  const { id } = await add({});
  await owner.api.conditions.withdraw.mutate({ id, version: 1, reason: 'Meant for another client.' });
  expect(await ofAnna()).toMatchObject({ rows: [], blocks: [] });
  expect((await owner.api.conditions.history.query({ id })).map((row) => row.reason)).toEqual([
    'Meant for another client.',
    null,
  ]);
  const again = owner.api.conditions.settle.mutate({ id, version: 2, settledOn: '2026-11-23', reason: '' });
  expect((await refusalOf(again)).code).toBe('not_found');
});

test('two desks: the second of two changes to one condition is refused', async () => {
  const { id } = await add({});
  const withdraw = () => owner.api.conditions.withdraw.mutate({ id, version: 1, reason: 'Mistake.' });
  await owner.api.conditions.settle.mutate({ id, version: 1, settledOn: '2026-11-23', reason: '' });
  expect((await refusalOf(withdraw())).code).toBe('changed_elsewhere');
});

test('the front desk records what it hears, and leaves sign-offs, endings and corrections to clinicians', async () => {
  const desk = await clinic.deskOf('front_desk');
  const { id } = await add({ contraindication: 'acne_active', variant: 'mild' }, desk);
  const key = { id, version: 1, reason: 'Because.' };
  const codes = await Promise.all(
    [
      desk.api.conditions.signOff.mutate({ ...key, prescriber: '' }),
      desk.api.conditions.settle.mutate({ ...key, settledOn: '2026-11-23' }),
      desk.api.conditions.correct.mutate({ ...key, variant: 'mild', onDate: '', settledOn: '', note: '' }),
      desk.api.conditions.withdraw.mutate(key),
      desk.api.conditions.withdrawSignOff.mutate(key),
      desk.api.conditions.waits.save.mutate({
        id: 'wax_depil',
        variant: 'any',
        waitDays: 3,
        version: 0,
        reason: 'Faster.',
      }),
    ].map(async (call) => (await refusalOf(call)).code),
  );
  expect(new Set(codes)).toEqual(new Set(['not_allowed']));
});

test('HIV or hepatitis is never an alert, and the front desk neither records nor reads it', async () => {
  const desk = await clinic.deskOf('front_desk');
  const { id } = await add({ contraindication: 'hiv_hepatitis' });
  expect(await ofAnna(owner)).toMatchObject({ blocks: [], rows: [{ name: 'HIV or hepatitis' }] });
  expect((await owner.api.alerts.ofClient.query({ clientId: anna })).alerts).toEqual([]);
  expect((await ofAnna(desk)).rows).toEqual([]);
  expect((await refusalOf(desk.api.conditions.history.query({ id }))).code).toBe('not_found');
  expect((await refusalOf(add({ contraindication: 'hiv_hepatitis' }, desk))).code).toBe('not_allowed');
});

test('what is not a condition, not a form of it or not a day is refused in words, beside its field', async () => {
  const fields = async (over: object) => (await refusalOf(add(over))).fields;
  expect([
    await fields({ contraindication: 'bad_hair_day' }),
    await fields({ contraindication: 'orbital_rim' }),
    await fields({ contraindication: 'peel_recent', variant: 'gigantic' }),
    await fields({ onDate: '2026-02-30' }),
    await fields({ note: 'x'.repeat(501) }),
  ]).toEqual([
    { contraindication: 'Choose a condition from the list.' },
    { contraindication: 'Choose a condition from the list.' },
    { variant: 'Choose one of the listed forms of this condition.' },
    { onDate: 'This day does not exist.' },
    { note: 'Keep this under 500 characters.' },
  ]);
});

test('somebody under 18 by the birth date is not treated before the birthday, without anybody recording it', async () => {
  anna = await addClient(owner, { givenName: 'Minnie', birthDate: '2009-01-15' });
  expect(await sentences()).toEqual([
    'absolute: Under 18: Do not treat before the 18th birthday. Allowed from 15 January 2027.',
  ]);
});

test('a note is said without blocking, until it no longer holds', async () => {
  const { id } = await add({ contraindication: 'nsaid_recent' });
  const said = async () => (await alertsOfAnna()).map((alert) => alert.sentence);
  expect([await sentences(), await said()]).toEqual([
    [],
    ['Ibuprofen or another anti-inflammatory: May bruise more. Note it in the record.'],
  ]);
  await owner.api.conditions.settle.mutate({ id, version: 1, settledOn: '2026-11-23', reason: '' });
  expect(await said()).toEqual([]);
});

test('a visit that was booked before the condition was known is named', async () => {
  const visit = await bookVisit(owner, anna, '2026-11-25T10:00');
  await bookVisit(owner, anna, '2027-03-01T10:00');
  await add({ contraindication: 'peel_recent', variant: 'moderate', onDate: '2026-11-20' });
  expect((await alertsOfAnna()).filter(({ kind }) => kind === 'visit')).toMatchObject([
    { key: `visit ${visit.id}`, visitAt: '2026-11-25T10:00' },
  ]);
});

test('the open follow-up moves with the condition: added, signed off, corrected, taken back', async () => {
  await signSession(owner, anna);
  const window = async () => {
    const followUp = await owner.api.followUps.windowOf.query({ clientId: anna });
    return [followUp?.window.earliest, followUp?.window.idealFrom, followUp?.window.isBlocked];
  };
  const before = await window();
  const { id } = await add({ contraindication: 'filler_recent', onDate: '2026-11-23' });
  const pushed = await window();
  await owner.api.conditions.signOff.mutate({ id, version: 1, reason: 'Other area.', prescriber: '' });
  const signedOff = await window();
  const { id: sore } = await add({});
  const blocked = await window();
  await owner.api.conditions.settle.mutate({ id: sore, version: 1, settledOn: '2026-11-23', reason: '' });
  expect({ before, pushed, signedOff, blocked, after: await window() }).toEqual({
    before: ['2026-12-07', '2026-12-14', false],
    pushed: ['2026-12-21', '2026-12-21', false],
    signedOff: ['2026-12-07', '2026-12-14', false],
    blocked: ['2026-12-07', null, true],
    after: ['2026-12-07', '2026-12-14', false],
  });
});

test('signing off a reaction does not lift what a condition blocks', async () => {
  await signSession(owner, anna, { isReactionUnhealed: true, reaction: 'Still red.' });
  await add({});
  await owner.api.followUps.signOffReaction.mutate({ clientId: anna, note: 'Skin is calm.' });
  const followUp = await owner.api.followUps.windowOf.query({ clientId: anna });
  expect(followUp?.window.today.sentence).toBe('Active cold sore: Do not treat until it has healed.');
  const again = owner.api.followUps.signOffReaction.mutate({ clientId: anna, note: 'Calm.' });
  expect((await refusalOf(again)).code).toBe('not_found');
});

test('a reaction that was signed off stays signed off when a condition comes and goes', async () => {
  await signSession(owner, anna, { isReactionUnhealed: true, reaction: 'Still red.' });
  await owner.api.followUps.signOffReaction.mutate({ clientId: anna, note: 'Skin is calm.' });
  const { id } = await add({});
  await owner.api.conditions.withdraw.mutate({ id, version: 1, reason: 'Mistake.' });
  const followUp = await owner.api.followUps.windowOf.query({ clientId: anna });
  expect(followUp?.window.isBlocked).toBe(false);
});

test('a corrected skin type judges the open follow-up again', async () => {
  await signSession(owner, anna);
  const { id, isArchived: _, createdAt: __, ...client } = await owner.api.clients.get.query({ id: anna });
  await owner.api.clients.update.mutate({ ...client, id, fitzpatrick: 5 });
  const followUp = await owner.api.followUps.windowOf.query({ clientId: anna });
  expect(followUp?.window.earliest).toBe('2026-12-14');
});
