import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addClient, draftSession, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let petra: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  petra = await clinic.deskOf('practitioner');
  anna = await addClient(petra);
});
afterEach(() => clinic.close());

type Input = Parameters<typeof petra.api.scores.add.mutate>[0];
const fold = {
  scale: 'wsrs',
  place: 'nasolabial_left',
  value: 4,
  onDate: '2026-11-23',
} as const;
const add = (over: Partial<Input> = {}) => petra.api.scores.add.mutate({ clientId: anna, ...fold, ...over });
const scoresOf = async () =>
  (await petra.api.scores.ofClient.query({ clientId: anna })).map(
    ({ scale, place, value, onDate, errorReason }) => [scale, place, value, onDate, errorReason].join(' '),
  );

test('a score is kept with its place, who gave it, its day and its session', async () => {
  const treatmentId = await signSession(petra, anna);
  await add({ treatmentId, note: 'In good light' });
  const [score] = await petra.api.scores.ofClient.query({ clientId: anna });
  expect(score).toEqual({
    id: expect.any(String),
    clientId: anna,
    ...fold,
    assessor: 'practitioner',
    scaleVersion: 1,
    parts: null,
    treatmentId,
    note: 'In good light',
    replaces: null,
    errorReason: null,
    version: 1,
    enteredBy: 'Petra Practitioner',
  });
});

test('a melasma score is computed from what was seen, whatever number was sent along', async () => {
  const region = { area: 3, darkness: 2, homogeneity: 1 };
  const parts = { forehead: region, malar_right: region, malar_left: region, chin: region };
  await add({ scale: 'masi', place: '', value: 47, parts });
  await add({ scale: 'mmasi', place: '', value: null, parts });
  expect(await scoresOf()).toEqual(['masi  9 2026-11-23 ', 'mmasi  6 2026-11-23 ']);
});

test.each<[string, Partial<Input>, Record<string, string>]>([
  ['a grade that does not exist', { value: 6 }, { value: 'Choose one of the grades.' }],
  ['half a grade', { value: 2.5 }, { value: 'Choose one of the grades.' }],
  ['no value', { value: null }, { value: 'Give the score.' }],
  ['a place that the scale does not know', { place: 'chin' }, { place: 'Choose where it was scored.' }],
  ['no place where there must be one', { place: '' }, { place: 'Choose where it was scored.' }],
  ['a scale that was left out', { scale: 'ecca' }, { scale: 'Choose a scale from the list.' }],
  ['a day to come', { onDate: '2026-11-24' }, { onDate: 'This day has not come yet.' }],
  ['a melasma score without its regions', { scale: 'masi', place: '' }, { parts: 'Fill in every region.' }],
])('%s is refused beside its field', async (_, over, fields) => {
  expect((await refusalOf(add(over))).fields).toEqual(fields);
  expect(await scoresOf()).toEqual([]);
});

test('a score belongs to a signed session of the same client, or to a day alone', async () => {
  const draft = await draftSession(petra, anna);
  const bella = await addClient(petra, { givenName: 'Bella' });
  const hers = await signSession(petra, bella);
  for (const treatmentId of [draft.id, hers])
    expect((await refusalOf(add({ treatmentId }))).fields).toEqual({
      treatmentId: 'Choose a signed session of this client.',
    });
});

test('a correction keeps the wrong score with its reason, and says in whose place it stands', async () => {
  const wrong = await add();
  const right = await petra.api.scores.correct.mutate({ ...wrong, ...fold, value: 3, reason: 'Wrong fold.' });
  expect(await scoresOf()).toEqual([
    'wsrs nasolabial_left 4 2026-11-23 Wrong fold.',
    'wsrs nasolabial_left 3 2026-11-23 ',
  ]);
  const again = petra.api.scores.correct.mutate({ ...wrong, ...fold, value: 2, reason: 'Once more.' });
  expect((await refusalOf(again)).code).toBe('changed_elsewhere');
  await petra.api.scores.markInError.mutate({ ...right, reason: 'Another client.' });
  expect((await scoresOf()).at(-1)).toBe('wsrs nasolabial_left 3 2026-11-23 Another client.');
});

test('a correction that is itself wrong changes nothing', async () => {
  const wrong = await add();
  const refused = petra.api.scores.correct.mutate({
    ...wrong,
    ...fold,
    onDate: '2027-01-01',
    reason: 'Slip',
  });
  expect((await refusalOf(refused)).fields).toEqual({ onDate: 'This day has not come yet.' });
  expect(await scoresOf()).toEqual(['wsrs nasolabial_left 4 2026-11-23 ']);
});

test('no door changes or deletes a score', async () => {
  await add();
  const { raw } = clinic.database;
  expect(() => raw.exec('update scores set value = 1')).toThrow('scores_are_never_changed');
  expect(() => raw.exec('delete from scores')).toThrow('scores_are_never_deleted');
});

test('the front desk reads scores and gives none; the owner picks the scales', async () => {
  const fran = await clinic.deskOf('front_desk');
  expect((await refusalOf(fran.api.scores.add.mutate({ clientId: anna, ...fold }))).code).toBe('not_allowed');
  const owner = await clinic.deskOf('owner');
  const used = async () =>
    (await fran.api.scores.scalesInUse.query()).filter(({ isUsed }) => isUsed).map(({ scale }) => scale);
  expect(await used()).toEqual([
    'goodman_baron_qualitative',
    'gais_subject',
    'wsrs',
    'glogau',
    'satisfaction_words',
    'masi',
    'mmasi',
  ]);
  await owner.api.scores.useScale.mutate({ scale: 'glogau', version: 0, isUsed: false });
  await owner.api.scores.useScale.mutate({ scale: 'pain_vas', version: 0, isUsed: true });
  expect(await used()).toEqual([
    'goodman_baron_qualitative',
    'gais_subject',
    'wsrs',
    'satisfaction_words',
    'masi',
    'mmasi',
    'pain_vas',
  ]);
  const late = owner.api.scores.useScale.mutate({ scale: 'glogau', version: 0, isUsed: true });
  expect((await refusalOf(late)).code).toBe('changed_elsewhere');
});
