import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(() => clinic.close());

const filler = { id: 'filler_recent', variant: 'any', version: 0, reason: 'Our injector asks for more.' };
const saveWait = (waitDays: number, version = 0) =>
  owner.api.conditions.waits.save.mutate({ ...filler, waitDays, version });
const addFiller = () =>
  owner.api.conditions.add.mutate({
    clientId: anna,
    contraindication: 'filler_recent',
    variant: '',
    onDate: '2026-11-23',
    note: '',
  });
const earliest = async () => (await owner.api.followUps.windowOf.query({ clientId: anna }))?.window.earliest;
const fillerInForce = async () =>
  (await owner.api.conditions.waits.list.query()).find(({ id }) => id === 'filler_recent');

test('every contraindication is listed with its waits, who may override, the sources and their dispute', async () => {
  const list = await owner.api.conditions.waits.list.query();
  expect(list).toHaveLength(41);
  expect(await fillerInForce()).toMatchObject({
    name: 'Dermal filler before needling',
    isDisputed: true,
    published: 'Waits of 7, 14 or 28 days, 6 or 12 months are in use.',
    variants: [
      {
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 28,
        shippedWaitDays: 28,
        version: 0,
        edit: null,
      },
    ],
  });
});

test("the clinic's own wait moves the open follow-ups of the clients it is recorded for, and restoring moves them back", async () => {
  const bella = await addClient(owner, { givenName: 'Bella' });
  await signSession(owner, anna);
  await signSession(owner, bella);
  await addFiller();
  const shipped = await earliest();
  await saveWait(60);
  const edited = await earliest();
  expect((await fillerInForce())?.variants).toMatchObject([
    {
      waitDays: 60,
      shippedWaitDays: 28,
      sentence: 'Wait 60 days, as set by the clinic.',
      edit: { by: 'Olive Owner', reason: filler.reason },
    },
  ]);
  await owner.api.conditions.waits.restore.mutate({ ...filler, version: 1 });
  expect([shipped, edited, await earliest()]).toEqual(['2026-12-21', '2027-01-22', '2026-12-21']);
  expect((await owner.api.followUps.windowOf.query({ clientId: bella }))?.window.earliest).toBe('2026-12-07');
  const history = await owner.api.conditions.waits.history.query(filler);
  expect(
    history.map(({ action, before, after }) => [
      action,
      JSON.parse(before ?? '{}').waitDays,
      JSON.parse(after ?? '{}').waitDays,
    ]),
  ).toEqual([
    ['conditions.waits.restore', 60, undefined],
    ['conditions.waits.save', 28, 60],
  ]);
});

test('the longer the wait the later the client may come, and never before the protocol allows', async () => {
  await signSession(owner, anna);
  await addFiller();
  const days: (string | null | undefined)[] = [];
  for (const [version, waitDays] of [0, 7, 14, 15, 40, 90].entries()) {
    await saveWait(waitDays, version);
    days.push(await earliest());
  }
  expect(days).toEqual(['2026-12-07', '2026-12-07', '2026-12-07', '2026-12-08', '2027-01-02', '2027-02-21']);
});

test('a wait that does not exist, a negative one, no reason and an old version are refused in words', async () => {
  const refusal = async (over: object) =>
    await refusalOf(owner.api.conditions.waits.save.mutate({ ...filler, waitDays: 60, ...over }));
  expect([
    (await refusal({ id: 'hsv_active' })).fields,
    (await refusal({ id: 'unicorns' })).fields,
    (await refusal({ waitDays: -1 })).fields,
    (await refusal({ reason: '' })).fields,
    (await refusal({ version: 3 })).code,
  ]).toEqual([
    { waitDays: 'This condition has no wait in days that could be changed.' },
    { id: 'This condition is not on the list.' },
    { waitDays: 'Days cannot be negative.' },
    { reason: 'Say why the clinic departs from the default.' },
    'changed_elsewhere',
  ]);
});

const deepRule = {
  id: 'needle.deep',
  appliesTo: { needleFromMillimetres: 1 },
  days: { floor: 28, softFloor: 35, idealFrom: 42, idealTo: 49, lateAfter: 70 },
  sentence: 'Long needles: six weeks, as our practitioners agreed.',
  sources: [],
};

test("a rule of the clinic's own after long needles moves every open follow-up it applies to, and goes again", async () => {
  await signSession(owner, anna);
  const bella = await addClient(owner, { givenName: 'Bella' });
  await signSession(owner, bella, { zones: [{ zone: 'forehead', needleMillimetres: 0.5, passes: 4 }] });
  const earliestOf = async (clientId: ClientId) =>
    (await owner.api.followUps.windowOf.query({ clientId }))?.window.earliest;
  const both = async () => [await earliestOf(anna), await earliestOf(bella)];
  const reason = 'Agreed in the team meeting.';
  await owner.api.conditions.rules.save.mutate({ rule: deepRule, version: 0, reason });
  expect(await both()).toEqual(['2026-12-21', '2026-12-07']);
  expect(
    (await owner.api.conditions.rules.list.query()).map(({ rule, isShipped, isEdited }) => [
      rule.id,
      isShipped,
      isEdited,
    ]),
  ).toEqual([
    ['body.striae', true, false],
    ['skin.fitzpatrick_4_6', true, false],
    ['needle.deep', false, true],
  ]);
  await owner.api.conditions.rules.restore.mutate({ id: 'needle.deep', version: 1, reason });
  expect(await both()).toEqual(['2026-12-07', '2026-12-07']);
});

test('a shipped rule with other figures takes the place of the shipped one, and comes back as shipped', async () => {
  const dara = await addClient(owner, { givenName: 'Dara', fitzpatrick: 5 });
  await signSession(owner, dara);
  const earliestOfDara = async () =>
    (await owner.api.followUps.windowOf.query({ clientId: dara }))?.window.earliest;
  const shipped = (await owner.api.conditions.rules.list.query()).find(
    ({ rule }) => rule.id === 'skin.fitzpatrick_4_6',
  );
  if (!shipped) throw new Error('the rule for darker skin is gone');
  const sources = [...shipped.rule.sources];
  const rule = { ...shipped.rule, sources, days: { ...shipped.rule.days, floor: 25 } };
  await owner.api.conditions.rules.save.mutate({ rule, version: 0, reason: 'More care.' });
  const edited = await earliestOfDara();
  await owner.api.conditions.rules.restore.mutate({ id: rule.id, version: 1, reason: 'As before.' });
  expect([edited, await earliestOfDara()]).toEqual(['2026-12-18', '2026-12-14']);
  const backwards = { ...rule, days: { ...rule.days, idealTo: 5 } };
  expect(
    (
      await refusalOf(
        owner.api.conditions.rules.save.mutate({ rule: backwards, version: 2, reason: 'Typo.' }),
      )
    ).fields,
  ).toEqual({
    'rule.days.idealTo': 'The ideal days cannot end before they start.',
  });
});

test('a protocol that is edited moves the open follow-ups of its indication, and those alone', async () => {
  await signSession(owner, anna);
  const bella = await addClient(owner, { givenName: 'Bella' });
  await signSession(owner, bella, { indication: 'acne_scar_rolling' });
  await owner.api.protocols.save.mutate({
    indication: 'wrinkles',
    version: 0,
    days: { floor: 20, softFloor: 25, idealFrom: 30, idealTo: 35, lateAfter: 60 },
    sessions: { fewest: 2, usual: 4, most: 4 },
    reviewDays: [30],
    maintenance: { isOn: false },
    reason: 'Our insurer asks for longer gaps.',
  });
  const edited = await earliest();
  const untouched = (await owner.api.followUps.windowOf.query({ clientId: bella }))?.window.earliest;
  await owner.api.protocols.restore.mutate({ indication: 'wrinkles', version: 1, reason: 'Back again.' });
  expect([edited, untouched, await earliest()]).toEqual(['2026-12-13', '2026-12-07', '2026-12-07']);
});
