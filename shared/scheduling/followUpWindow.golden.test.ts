/**
 * The published courses, replayed: a first session on 31 January, the next after the paper's own gap. Each row must come
 * out allowed, warned or in need of an override as our rules say, to the day, and never impossible.
 */
import { describe, expect, test } from 'vitest';
import type { IndicationId } from '../clinical/indications.ts';
import { defaultProtocols } from '../clinical/protocols.ts';
import type { Fitzpatrick } from '../clinical/windowRules.ts';
import type { ZoneId } from '../clinical/zones.ts';
import { type DateVerdict, followUpWindow, judgeDate } from './followUpWindow.ts';

interface Row {
  readonly paper: string;
  readonly indication: IndicationId;
  readonly areas: readonly ZoneId[];
  readonly fitzpatrick?: Fitzpatrick;
  /** The second session in an ordinary year and in a leap year, first session on 31 January. */
  readonly next: readonly (readonly [in2026: string, in2028: string, DateVerdict])[];
}

const week: readonly [string, string] = ['2026-02-07', '2028-02-07'];
const fortnight: readonly [string, string] = ['2026-02-14', '2028-02-14'];
const fourWeeks: readonly [string, string] = ['2026-02-28', '2028-02-28'];
const thirtyDays: readonly [string, string] = ['2026-03-02', '2028-03-01'];
const thirtyOneDays: readonly [string, string] = ['2026-03-03', '2028-03-02'];
const sixWeeks: readonly [string, string] = ['2026-03-14', '2028-03-13'];
/** "Monthly" may mean 28 to 31 days. */
const monthly = (at28: DateVerdict, at30: DateVerdict, at31: DateVerdict): Row['next'] => [
  [...fourWeeks, at28],
  [...thirtyDays, at30],
  [...thirtyOneDays, at31],
];

const cheeks: readonly ZoneId[] = ['cheek_left', 'cheek_right'];
const abdomen: readonly ZoneId[] = ['abdomen'];
const scalp: readonly ZoneId[] = ['scalp'];
const acne = { indication: 'acne_scar_atrophic', areas: cheeks } as const;
const melasma = { indication: 'melasma', areas: cheeks } as const;
const striae = { indication: 'striae', areas: abdomen } as const;
const hair = { indication: 'alopecia', areas: scalp } as const;

const rows: readonly Row[] = [
  { paper: 'G01 Alam 2014', ...acne, next: [[...fortnight, 'early']] },
  { paper: 'G03 Cachafeiro 2016', ...acne, next: monthly('ideal', 'ok', 'ok') },
  { paper: 'G04 Dogra 2014', ...acne, fitzpatrick: 4, next: monthly('ok', 'ideal', 'ok') },
  { paper: 'G04 Dogra 2014, type V', ...acne, fitzpatrick: 5, next: monthly('ok', 'ideal', 'ok') },
  { paper: 'G07 Tirmizi 2021', ...acne, next: [[...fourWeeks, 'ideal']] },
  { paper: 'G09 depth split face', ...acne, next: [[...fortnight, 'early']] },
  { paper: 'G10 El-Domyati 2015', ...acne, next: [[...fortnight, 'early']] },
  { paper: 'G12 SkinPen trial, face', ...acne, next: [[...thirtyDays, 'ok']] },
  { paper: 'G12 SkinPen trial, back', ...acne, areas: ['back'], next: [[...thirtyDays, 'ok']] },
  {
    paper: 'G13 Al Chalabi, severe',
    indication: 'acne_scar_severe',
    areas: cheeks,
    next: [[...sixWeeks, 'ok']],
  },
  { paper: 'G15 Vietnamese roller 2024', ...acne, next: [[...week, 'too_early']] },
  { paper: 'G16 Wenqiu 2025', ...acne, next: monthly('ideal', 'ok', 'ok') },
  { paper: 'G19 Exceed 2018', indication: 'wrinkles', areas: cheeks, next: [[...thirtyDays, 'ok']] },
  { paper: 'G22 Lima 2017', ...melasma, next: [[...thirtyDays, 'ideal']] },
  { paper: 'G23 Ismail 2019', ...melasma, next: [[...fortnight, 'early']] },
  { paper: 'G25 Saraiva 2018', ...melasma, next: [[...fortnight, 'early']] },
  { paper: 'G27 Fatima', ...melasma, next: [[...fortnight, 'early']] },
  { paper: 'G28 Alster & Li 2020', ...striae, next: monthly('ok', 'ideal', 'ok') },
  { paper: 'G29 striae trial 2018, type IV', ...striae, fitzpatrick: 4, next: monthly('ok', 'ideal', 'ok') },
  { paper: 'G31 Dhurat 2013', ...hair, next: [[...week, 'ok']] },
  { paper: 'G32 Faghihi 2021, "biweekly" read as 14 days', ...hair, next: [[...fortnight, 'ideal']] },
];

const verdictOn = (row: Row, performedOn: string, date: string) => {
  const { areas, fitzpatrick } = row;
  const protocol = defaultProtocols[row.indication];
  return judgeDate(followUpWindow({ performedOn, protocol, areas, fitzpatrick }), date).verdict;
};

test.each(rows)('$paper: the published gap is judged as our rules say', (row) => {
  for (const [in2026, in2028, verdict] of row.next) {
    expect([in2026, verdictOn(row, '2026-01-31', in2026)]).toEqual([in2026, verdict]);
    expect([in2028, verdictOn(row, '2028-01-31', in2028)]).toEqual([in2028, verdict]);
  }
});

test.each([
  { paper: 'G06 Majid 2009', indication: 'acne_scar_atrophic' },
  { paper: 'G18 Claytor 2022', indication: 'scar_surgical' },
  { paper: 'G21 Fabbrocini 2012', indication: 'wrinkles' },
] as const)('$paper gives no gap, so there is no rule and no guess', ({ indication }) => {
  const protocol = {
    ...defaultProtocols[indication],
    days: undefined,
    noRuleBecause: 'The paper gives no gap.',
  };
  const window = followUpWindow({ performedOn: '2026-01-31', protocol, areas: cheeks });
  expect(window).toEqual({
    noRule: true,
    sentence: 'The paper gives no gap.',
    blocked: undefined,
    reasons: [],
  });
  for (const date of ['2026-02-01', '2026-02-28', '2027-01-31']) {
    expect(judgeDate(window, date)).toEqual({ verdict: 'no_rule', sentence: 'The paper gives no gap.' });
  }
});

describe('a clinic that sets a paper’s own gap gets the paper’s own dates', () => {
  const edit = { editedBy: 'Dr Kim', editedAt: '2026-01-01T08:00:00Z', reason: 'We follow this paper.' };
  const course = (days: number, sessions: number, first: string) => {
    const bounds = { floor: days, softFloor: days, idealFrom: days, idealTo: days, lateAfter: days };
    const protocol = { ...defaultProtocols.acne_scar_atrophic, days: bounds, edit };
    const dates = [first];
    while (dates.length < sessions) {
      const window = followUpWindow({ performedOn: dates.at(-1) ?? first, protocol, areas: cheeks });
      expect(window.reasons[0]?.sentence).toMatch(/As edited by the clinic\.$/);
      dates.push(window.noRule ? 'no rule' : window.idealFrom);
    }
    return dates.slice(1).join(' ');
  };

  test.each([
    ['G01, 14 days, 3 sessions', 14, 3, '2026-02-14 2026-02-28'],
    ['G07, 28 days, 3 sessions', 28, 3, '2026-02-28 2026-03-28'],
    ['G10 and G23, 14 days, 6 sessions', 14, 6, '2026-02-14 2026-02-28 2026-03-14 2026-03-28 2026-04-11'],
    ['G12, 30 days, 3 sessions', 30, 3, '2026-03-02 2026-04-01'],
    ['G13, 42 days, 4 sessions', 42, 4, '2026-03-14 2026-04-25 2026-06-06'],
    ['G19, 30 days, 4 sessions', 30, 4, '2026-03-02 2026-04-01 2026-05-01'],
    ['G25, 14 days, 4 sessions', 14, 4, '2026-02-14 2026-02-28 2026-03-14'],
  ])('%s', (_paper, days, sessions, dates) => {
    expect(course(days, sessions, '2026-01-31')).toBe(dates);
  });

  test('G12 in a leap year', () => {
    expect(course(30, 3, '2028-01-31')).toBe('2028-03-01 2028-03-31');
  });
});

describe('the first and last day of each verdict', () => {
  test.each([
    ['wrinkles', '2026-02-13 2026-02-14 2026-02-20 2026-02-21 2026-02-28 2026-03-01 2026-03-14 2026-03-15'],
    [
      'scar_surgical',
      '2026-02-27 2026-02-28 2026-03-13 2026-03-14 2026-03-14 2026-03-15 2026-03-28 2026-03-29',
    ],
  ] as const)('%s', (indication, days) => {
    const window = followUpWindow({
      performedOn: '2026-01-31',
      protocol: defaultProtocols[indication],
      areas: [],
    });
    expect(days.split(' ').map((day) => judgeDate(window, day).verdict)).toEqual([
      'too_early',
      'early',
      'early',
      'ideal',
      'ideal',
      'ok',
      'ok',
      'late',
    ]);
  });
});
