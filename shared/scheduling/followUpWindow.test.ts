import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientCondition } from '../clinical/conditions.ts';
import { defaultContraindications, isContraindicationId } from '../clinical/contraindications.ts';
import { indicationIds } from '../clinical/indications.ts';
import type { ProtocolDays } from '../clinical/protocol.ts';
import { defaultProtocols } from '../clinical/protocols.ts';
import { defaultWindowRules, type Fitzpatrick, type WindowRule } from '../clinical/windowRules.ts';
import { type FollowUpInput, followUpWindow, judgeDate } from './followUpWindow.ts';

const wrinkles: FollowUpInput = {
  performedOn: '2026-01-31',
  protocol: defaultProtocols.wrinkles,
  areas: ['forehead'],
};

describe('a session on the face', () => {
  test('gives the house window of three to four weeks and says where it comes from', () => {
    expect(followUpWindow(wrinkles)).toEqual({
      noRule: false,
      earliest: '2026-02-14',
      warnBefore: '2026-02-21',
      idealFrom: '2026-02-21',
      idealTo: '2026-02-28',
      lateAfter: '2026-03-14',
      blocked: undefined,
      reasons: [
        {
          ruleId: 'protocol.wrinkles',
          sentence: 'Wrinkles: ideally 21 to 28 days after the last session, never before day 14.',
          sources: defaultProtocols.wrinkles.sources,
          forbidsUntil: '2026-02-14',
          mayOverride: 'practitioner',
        },
      ],
    });
  });

  test('counts 29 February and the turn of the year', () => {
    const on = (performedOn: string) => {
      const window = followUpWindow({ ...wrinkles, performedOn });
      return window.noRule ? [] : [window.earliest, window.idealFrom, window.idealTo, window.lateAfter];
    };
    expect(on('2028-02-01')).toEqual(['2028-02-15', '2028-02-22', '2028-02-29', '2028-03-14']);
    expect(on('2028-02-15')).toEqual(['2028-02-29', '2028-03-07', '2028-03-14', '2028-03-28']);
    expect(on('2026-02-15')).toEqual(['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-29']);
    expect(on('2026-12-10')).toEqual(['2026-12-24', '2026-12-31', '2027-01-07', '2027-01-21']);
  });

  test('says to the desk what a date means', () => {
    const window = followUpWindow(wrinkles);
    const dates = ['2026-02-13', '2026-02-16', '2026-02-25', '2026-03-05', '2026-03-20'];
    expect(dates.map((date) => judgeDate(window, date))).toEqual([
      {
        verdict: 'too_early',
        sentence: 'Too early: allowed from 14 February 2026.',
        mayOverride: 'practitioner',
      },
      { verdict: 'early', sentence: 'Earlier than advised: better from 21 February 2026.' },
      { verdict: 'ideal', sentence: 'In the ideal window, 21 February 2026 to 28 February 2026.' },
      { verdict: 'ok', sentence: 'Allowed, after the ideal 21 February 2026 to 28 February 2026.' },
      { verdict: 'late', sentence: 'Late: the last day of the window is 14 March 2026.' },
    ]);
  });
});

describe('when several rules apply', () => {
  test('darker skin waits longer, and both reasons are given', () => {
    const window = followUpWindow({ ...wrinkles, fitzpatrick: 5 });
    expect(window).toMatchObject({
      earliest: '2026-02-21',
      warnBefore: '2026-02-28',
      idealFrom: '2026-03-02',
      idealTo: '2026-03-02',
      lateAfter: '2026-03-14',
    });
    expect(window.reasons.map((reason) => reason.ruleId)).toEqual([
      'protocol.wrinkles',
      'skin.fitzpatrick_4_6',
    ]);
  });

  test('stretch marks on the body name the body rule too', () => {
    const window = followUpWindow({
      ...wrinkles,
      protocol: defaultProtocols.striae,
      areas: ['abdomen', 'thighs'],
    });
    expect(window.reasons.map((reason) => reason.ruleId)).toEqual(['protocol.striae', 'body.striae']);
  });

  test('a rule the clinic set for long needles holds from that length on', () => {
    const days = { floor: 28, softFloor: 35, idealFrom: 35, idealTo: 42, lateAfter: 56 };
    const long: WindowRule = {
      id: 'needle.long',
      appliesTo: { needleFromMillimetres: 2 },
      days,
      sentence: 'Long.',
      sources: [],
    };
    const earliest = (needleMillimetres?: number) =>
      followUpWindow({ ...wrinkles, needleMillimetres, extraRules: [long] }).earliest;
    expect([earliest(), earliest(1.5), earliest(2)]).toEqual(['2026-02-14', '2026-02-14', '2026-02-28']);
  });

  test('a rule the clinic set for the body leaves the face alone', () => {
    const days = { floor: 28, softFloor: 35, idealFrom: 35, idealTo: 42, lateAfter: 56 };
    const ofBody: WindowRule = {
      id: 'body.any',
      appliesTo: { areaGroups: ['body'] },
      days,
      sentence: 'Body.',
      sources: [],
    };
    const earliest = (areas: FollowUpInput['areas']) =>
      followUpWindow({ ...wrinkles, areas, extraRules: [ofBody] }).earliest;
    expect([earliest(['forehead']), earliest(['forehead', 'hips'])]).toEqual(['2026-02-14', '2026-02-28']);
  });
});

test('skin that has not settled is blocked at any interval until it is signed off', () => {
  const window = followUpWindow({ ...wrinkles, unhealedReaction: true });
  expect(window.reasons.map((reason) => reason.ruleId)).toEqual(['reaction.unhealed', 'protocol.wrinkles']);
  for (const date of ['2026-02-01', '2026-02-25', '2031-01-01']) {
    expect(judgeDate(window, date).verdict).toBe('too_early');
  }
});

describe('an indication without a published interval', () => {
  const pores = { ...wrinkles, protocol: defaultProtocols.enlarged_pores };

  test('has no rule and says why', () => {
    const sentence = 'No published course for enlarged pores was found, so there is no interval to go by.';
    expect(judgeDate(followUpWindow(pores), '2026-02-01')).toEqual({ verdict: 'no_rule', sentence });
  });

  test('is blocked all the same while the skin has not settled', () => {
    const window = followUpWindow({ ...pores, unhealedReaction: true });
    expect(judgeDate(window, '2027-01-01').verdict).toBe('too_early');
  });

  test('is still held back by the rule for darker skin, but nothing is called ideal', () => {
    const window = followUpWindow({ ...pores, fitzpatrick: 6 });
    expect(window).toMatchObject({ noRule: true, earliest: '2026-02-21', warnBefore: '2026-02-28' });
    const verdicts = ['2026-02-20', '2026-02-27', '2026-03-02', '2027-01-01'];
    expect(verdicts.map((date) => judgeDate(window, date).verdict)).toEqual([
      'too_early',
      'early',
      'no_rule',
      'no_rule',
    ]);
  });
});

describe('what is recorded about the client', () => {
  const peel = { id: 'peel_recent', variant: 'moderate', onDate: '2026-02-10' } as const;

  test('a peel after the session pushes the window to the end of its wait', () => {
    const window = followUpWindow({ ...wrinkles, conditions: [peel] });
    expect(window).toMatchObject({
      earliest: '2026-03-10',
      warnBefore: '2026-03-10',
      idealFrom: '2026-03-10',
      idealTo: '2026-03-10',
      lateAfter: '2026-03-14',
    });
    expect(window.reasons[1]).toMatchObject({
      ruleId: 'condition.peel_recent',
      sentence:
        'Chemical peel, medium: Wait 28 days. Allowed from 10 March 2026. A practitioner may sign it off. Sources disagree on this.',
      forbidsUntil: '2026-03-10',
    });
  });

  test('a wait that was over by the last session changes nothing', () => {
    const past = { ...peel, onDate: '2025-12-01' };
    expect(followUpWindow({ ...wrinkles, conditions: [past] })).toEqual(followUpWindow(wrinkles));
    // Its first free day is the day of the session.
    const endsThatDay = { ...peel, onDate: '2026-01-03' };
    expect(followUpWindow({ ...wrinkles, conditions: [endsThatDay] })).toEqual(followUpWindow(wrinkles));
  });

  test('nobody may override a pregnancy, and every date is blocked until it is over', () => {
    const pregnant = { id: 'pregnancy_lactation' } as const;
    const during = followUpWindow({ ...wrinkles, conditions: [pregnant, peel] });
    expect(judgeDate(during, '2026-02-25')).toEqual({
      verdict: 'too_early',
      sentence: 'Pregnant or breastfeeding: Do not treat until it is over. Sources disagree on this.',
      mayOverride: 'nobody',
    });
    const over = followUpWindow({ ...wrinkles, conditions: [{ ...pregnant, settledOn: '2026-03-01' }] });
    expect(over).toMatchObject({ earliest: '2026-03-01', idealFrom: '2026-03-01', blocked: undefined });
  });

  test('a strict override is asked for only while the strict rule forbids the date', () => {
    const isotretinoin = { id: 'isotretinoin_recent', onDate: '2025-08-10' } as const;
    const window = followUpWindow({ ...wrinkles, conditions: [isotretinoin] });
    const who = (date: string) => judgeDate(window, date).mayOverride;
    expect([who('2026-02-05'), who('2026-02-06'), who('2026-02-13'), who('2026-02-14')]).toEqual([
      'prescriber',
      'practitioner',
      'practitioner',
      undefined,
    ]);
  });

  test('a sign-off still owed is named and moves no date', () => {
    const window = followUpWindow({ ...wrinkles, conditions: [{ id: 'anticoagulant' }] });
    expect(window).toEqual({ ...followUpWindow(wrinkles), reasons: window.reasons });
    expect(window.reasons.map(({ ruleId, forbidsUntil }) => [ruleId, forbidsUntil])).toEqual([
      ['protocol.wrinkles', '2026-02-14'],
      ['condition.anticoagulant', undefined],
    ]);
  });

  test('HIV or hepatitis leave no trace in the window', () => {
    expect(followUpWindow({ ...wrinkles, conditions: [{ id: 'hiv_hepatitis' }] })).toEqual(
      followUpWindow(wrinkles),
    );
  });
});

const anyDays: fc.Arbitrary<ProtocolDays> = fc
  .array(fc.nat(120), { minLength: 5, maxLength: 5 })
  .map((bounds) => bounds.sort((a, b) => a - b))
  .map(([floor = 0, softFloor = 0, idealFrom = 0, idealTo = 0, lateAfter = 0]) => ({
    floor,
    softFloor,
    idealFrom,
    idealTo,
    lateAfter,
  }));
const anyRule: fc.Arbitrary<WindowRule> = fc.record({
  id: fc.string(),
  appliesTo: fc.record({ fitzpatrick: fc.constant([4, 5, 6] as const) }, { requiredKeys: [] }),
  days: anyDays,
  sentence: fc.constant('Any.'),
  sources: fc.constant([]),
});
const anyDate = fc
  .tuple(
    fc.integer({ min: 2020, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join('-'));
const anyCondition: fc.Arbitrary<ClientCondition> = fc.record(
  {
    id: fc.constantFrom(...Object.keys(defaultContraindications).filter(isContraindicationId)),
    onDate: anyDate,
    settledOn: anyDate,
    signedOffOn: anyDate,
  },
  { requiredKeys: ['id'] },
);
const anyInput: fc.Arbitrary<FollowUpInput> = fc.record({
  performedOn: anyDate,
  protocol: fc.constantFrom(...indicationIds).map((id) => defaultProtocols[id]),
  fitzpatrick: fc.constantFrom<Fitzpatrick>(1, 2, 3, 4, 5, 6),
  areas: fc.constant(['abdomen'] as const),
  unhealedReaction: fc.boolean(),
  extraRules: fc.array(anyRule, { maxLength: 4 }),
  conditions: fc.array(anyCondition, { maxLength: 2 }),
});

const strictness = { too_early: 2, early: 1, no_rule: 0, ok: 0, ideal: 0, late: 0 } as const;

describe('whatever the rules', () => {
  test('a rule that is added never lets anyone in earlier', () => {
    fc.assert(
      fc.property(anyInput, anyRule, anyDate, (input, rule, date) => {
        const before = judgeDate(followUpWindow(input), date).verdict;
        const extraRules = [...(input.extraRules ?? []), rule];
        const after = judgeDate(followUpWindow({ ...input, extraRules }), date).verdict;
        expect(strictness[after]).toBeGreaterThanOrEqual(strictness[before]);
      }),
    );
  });

  test('a condition that is added never lets anyone in earlier, and HIV never changes a date', () => {
    fc.assert(
      fc.property(anyInput, anyCondition, anyDate, (input, condition, date) => {
        const before = judgeDate(followUpWindow(input), date).verdict;
        const conditions = [...(input.conditions ?? []), condition];
        const after = judgeDate(followUpWindow({ ...input, conditions }), date).verdict;
        expect(strictness[after]).toBeGreaterThanOrEqual(strictness[before]);
        if (condition.id === 'hiv_hepatitis') expect(after).toBe(before);
      }),
    );
  });

  test('the bounds keep their order', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const window = followUpWindow(input);
        if (window.noRule) return;
        const bounds = [
          window.earliest,
          window.warnBefore,
          window.idealFrom,
          window.idealTo,
          window.lateAfter,
        ];
        expect(bounds).toEqual([...bounds].sort());
        expect(judgeDate({ ...window, blocked: undefined }, window.idealFrom).verdict).toBe('ideal');
      }),
    );
  });

  test('every default rule keeps its own bounds in order', () => {
    const all = [...Object.values(defaultProtocols), ...defaultWindowRules].flatMap(
      (rule) => rule.days ?? [],
    );
    for (const { floor, softFloor, idealFrom, idealTo, lateAfter } of all) {
      const bounds = [floor, softFloor, idealFrom, idealTo, lateAfter];
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    }
  });
});
