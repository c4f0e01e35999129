import { describe, expect, test } from 'vitest';
import { blockedUntil, notesOn } from './blockedUntil.ts';
import { clientConditionSchema } from './conditionSchema.ts';
import type { ClientCondition } from './conditions.ts';
import { defaultContraindications, isContraindicationId } from './contraindications.ts';
import { promiseWordsIn } from './wording.ts';

const everyId = Object.keys(defaultContraindications).filter(isContraindicationId);
const blocks = (condition: ClientCondition, date: string) =>
  blockedUntil([condition], date).map(({ kind, until, mayOverride }) => [kind, until, mayOverride]);

describe('a wait', () => {
  test('says what, until when, who may sign it off, and that sources disagree', () => {
    expect(blockedUntil([{ id: 'filler_recent', onDate: '2028-02-10' }], '2028-02-29')).toEqual([
      {
        conditionId: 'filler_recent',
        kind: 'deferral',
        until: '2028-03-09',
        mayOverride: 'practitioner',
        sentence:
          'Dermal filler before needling: Wait 28 days. Allowed from 9 March 2028. A practitioner may sign it off. Sources disagree on this.',
        disputed: 'Waits of 7, 14 or 28 days, 6 or 12 months are in use.',
        sources: defaultContraindications.filler_recent.sources,
      },
    ]);
  });

  test.each([
    ['radiotherapy_area', 'any', 90],
    ['illness_recent', 'any', 7],
    ['isotretinoin_recent', 'any', 180],
    ['retinoid_topical', 'any', 2],
    ['peel_recent', 'superficial', 14],
    ['peel_recent', 'moderate', 28],
    ['peel_recent', 'deep', 90],
    ['laser_ipl_recent', 'other', 14],
    ['laser_ipl_recent', 'resurfacing', 90],
    ['wax_depil', 'any', 7],
    ['toxin_recent', 'any', 14],
    ['filler_recent', 'any', 28],
    ['surgery_face', 'any', 365],
  ] as const)('%s, %s: %i days, to the day', (id, variant, days) => {
    const dayOf = (offset: number) => new Date(Date.UTC(2026, 0, 31 + offset)).toISOString().slice(0, 10);
    const condition: ClientCondition = { id, variant, onDate: '2026-01-31' };
    const isBlocked = (offset: number) => blockedUntil([condition], dayOf(offset)).length > 0;
    expect([isBlocked(-1), isBlocked(0), isBlocked(days - 1), isBlocked(days)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(blockedUntil([condition], '2026-01-31')[0]?.until).toBe(dayOf(days));
  });

  test('of unknown depth counts as the longest, and without a day asks for the day', () => {
    expect(blocks({ id: 'peel_recent', onDate: '2026-01-31' }, '2026-02-01')).toEqual([
      ['deferral', '2026-05-01', 'practitioner'],
    ]);
    const unknown = blockedUntil([{ id: 'peel_recent' }], '2026-02-01')[0];
    expect(unknown?.until).toBeUndefined();
    expect(unknown?.sentence).toContain('The day it happened is not recorded: ask for it.');
  });

  test('ends when a doctor has signed', () => {
    const isotretinoin = {
      id: 'isotretinoin_recent',
      onDate: '2026-01-31',
      signedOffOn: '2026-03-01',
    } as const;
    expect(blocks(isotretinoin, '2026-02-28')).toEqual([['deferral', '2026-03-01', 'prescriber']]);
    expect(blocks(isotretinoin, '2026-03-01')).toEqual([]);
  });

  test('after sunburn lasts a week, and until the skin has settled', () => {
    const burnt = { id: 'sunburn_tan', onDate: '2026-06-01' } as const;
    expect(blocks(burnt, '2026-07-01')).toEqual([['deferral', undefined, 'practitioner']]);
    const settledOn = (day: string) => blocks({ ...burnt, settledOn: day }, '2026-06-02')[0]?.[1];
    expect([settledOn('2026-06-04'), settledOn('2026-06-12')]).toEqual(['2026-06-08', '2026-06-12']);
  });
});

describe('what forbids treatment', () => {
  test('holds until it has settled, whoever signs', () => {
    const cold = { id: 'hsv_active', signedOffOn: '2026-01-01' } as const;
    expect(blocks(cold, '2026-02-01')).toEqual([['absolute', undefined, 'nobody']]);
    expect(blocks({ ...cold, settledOn: '2026-02-10' }, '2026-02-09')).toEqual([
      ['absolute', '2026-02-10', 'nobody'],
    ]);
    expect(blocks({ ...cold, settledOn: '2026-02-10' }, '2026-02-10')).toEqual([]);
  });

  test('a cold sore that comes back is not covered by the old healing date', () => {
    const back = { id: 'hsv_active', onDate: '2026-03-01', settledOn: '2026-02-10' } as const;
    expect(blocks(back, '2026-03-02')).toEqual([['absolute', undefined, 'nobody']]);
  });

  test('a minor is blocked up to the 18th birthday', () => {
    expect(blocks({ id: 'age_under_18', settledOn: '2026-05-04' }, '2026-05-03')).toEqual([
      ['absolute', '2026-05-04', 'nobody'],
    ]);
  });

  test("a specialist's letter opens what only a specialist may open", () => {
    expect(blocks({ id: 'scleroderma_cvd' }, '2026-02-01')).toEqual([['absolute', undefined, 'prescriber']]);
    expect(blocks({ id: 'scleroderma_cvd', signedOffOn: '2026-01-15' }, '2026-02-01')).toEqual([]);
  });
});

describe('what needs a sign-off', () => {
  test('asks until it is given', () => {
    expect(blocks({ id: 'anticoagulant' }, '2026-02-01')).toEqual([['relative', undefined, 'prescriber']]);
    expect(blocks({ id: 'anticoagulant', signedOffOn: '2026-02-01' }, '2026-02-01')).toEqual([]);
  });

  test('a new scar waits 42 days, then needs the surgeon, and is new for a year', () => {
    const scar = { id: 'scar_new', onDate: '2026-01-01', signedOffOn: '2026-01-10' } as const;
    const unsigned = { ...scar, signedOffOn: undefined };
    expect(blocks(scar, '2026-02-11')).toEqual([['deferral', '2026-02-12', 'prescriber']]);
    expect(blocks(scar, '2026-02-12')).toEqual([]);
    expect(blocks(unsigned, '2026-02-12')).toEqual([['relative', '2027-01-01', 'prescriber']]);
    expect(blocks(unsigned, '2027-01-01')).toEqual([]);
  });
});

test('the strictest stands first', () => {
  const conditions: ClientCondition[] = [
    { id: 'anticoagulant' },
    { id: 'wax_depil', onDate: '2026-01-30' },
    { id: 'hsv_active' },
  ];
  expect(blockedUntil(conditions, '2026-01-31').map(({ conditionId }) => conditionId)).toEqual([
    'hsv_active',
    'wax_depil',
    'anticoagulant',
  ]);
});

test('HIV or hepatitis never block and are never shown', () => {
  for (const date of ['2020-01-01', '2026-02-01', '2040-12-31']) {
    expect(blockedUntil([{ id: 'hiv_hepatitis', onDate: '2026-02-01' }], date)).toEqual([]);
    expect(notesOn([{ id: 'hiv_hepatitis' }], date)).toEqual([]);
  }
});

test('notes are read out, and a short wait is worth a word for a while', () => {
  const conditions: ClientCondition[] = [
    { id: 'rf_mode' },
    { id: 'retinoid_topical', onDate: '2026-02-01' },
    { id: 'wax_depil', onDate: '2026-01-30' },
  ];
  const sentences = (date: string) => notesOn(conditions, date).map(({ sentence }) => sentence);
  const radio = 'Needling with radiofrequency: Needs its own consent and follows its own rules.';
  expect(sentences('2026-02-02')).toEqual([radio]);
  expect(sentences('2026-02-03')).toEqual([
    radio,
    'Retinol, tretinoin or acids on the skin: better from 6 February 2026.',
  ]);
  expect(sentences('2026-02-06')).toEqual([radio]);
});

describe('the table', () => {
  const strictness = { absolute: 3, deferral: 2, relative: 1, note: 0 } as const;

  test.each(everyId)('%s lists its strictest form first and tells nobody to change a drug', (id) => {
    const { variants, published } = defaultContraindications[id];
    const order = variants.map(({ kind, waitDays = 0 }) => strictness[kind] * 1000 + waitDays);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(promiseWordsIn(JSON.stringify([variants, published]))).toEqual([]);
  });

  test.each(everyId)('%s with nothing but its name is a valid record that can be judged', (id) => {
    expect(clientConditionSchema.parse({ id })).toEqual({ id });
    expect(blockedUntil([{ id }], '2026-02-01').length).toBeLessThanOrEqual(1);
  });

  test('a record with an unknown condition or form is refused in words', () => {
    const messages = (record: unknown) =>
      clientConditionSchema.safeParse(record).error?.issues.map(({ message }) => message);
    expect(messages({ id: 'bad_hair', variant: 'deep' })).toEqual(['This condition is not on the list.']);
    expect(messages({ id: 'peel_recent', variant: 'huge' })).toEqual([
      'Choose one of the listed forms of this condition.',
    ]);
    expect(messages({ id: 'peel_recent', onDate: '2026-02-30' })).toEqual(['Give a date.']);
    expect(messages({ id: 'peel_recent', onDate: '2026-02-10', signedOffOn: '2026-02-09' })).toEqual([
      'It cannot have been signed off before it happened.',
    ]);
    expect(messages({ id: 'hsv_active', onDate: '2026-02-10', settledOn: '2026-02-09' })).toEqual([
      'It cannot have settled before it happened.',
    ]);
  });
});
