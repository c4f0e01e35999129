import { expect, test } from 'vitest';
import { defaultHealingLines } from '../../../../shared/clinical/healingLines.ts';
import { indicationIds } from '../../../../shared/clinical/indications.ts';
import { promiseWordsIn } from '../../../../shared/clinical/wording.ts';
import type { ZoneId } from '../../../../shared/clinical/zones.ts';
import { buildHandout, type HandoutFacts } from './buildHandout.ts';

const facts: HandoutFacts = {
  paper: 'A4',
  clinic: { name: 'Hill Street Skin', address: '1 Hill Street', phone: '020 7946 0000', country: 'GB' },
  clientName: 'Anna Smith',
  fitzpatrick: 2,
  performedOn: '2026-11-23',
  endedLocal: '2026-11-23T10:40',
  indication: 'wrinkles',
  treatedZones: [{ zone: 'forehead', needleMillimetres: 0.5, passes: 4 }],
  lines: defaultHealingLines,
  next: { kind: 'booked', startsLocal: '2026-12-15T10:00', practitionerName: 'Petra' },
};
const datesOf = (changes: Partial<HandoutFacts>) =>
  buildHandout({ ...facts, ...changes }).dates.map((row) => [row.heading, row.when]);

test('the sheet names every date of this session', () => {
  expect(datesOf({})).toEqual([
    ['Only our products', 'until Tue 24 Nov, 10:40'],
    ['Make-up again', 'from Tue 24 Nov, 10:40'],
    ['Moisturiser', 'from Tue 24 Nov, 10:40 to Mon 30 Nov'],
    ['Sunscreen', 'from Tue 24 Nov, 10:40 to Mon 21 Dec'],
    ['Stay in the shade', 'until Thu 26 Nov, 10:40'],
    ['Exercise again', 'from Thu 26 Nov, 10:40'],
    ['Active creams again', 'from Mon 30 Nov'],
    ['No sunbathing', 'before Mon 7 Dec'],
  ]);
});

test('a scalp needs no make-up line, and darker skin stays out of the sun for longer', () => {
  const scalp = datesOf({ treatedZones: [{ zone: 'scalp', needleMillimetres: 0.6, passes: 4 }] });
  expect(scalp.some(([heading]) => heading === 'Make-up again')).toBe(false);
  expect(datesOf({ fitzpatrick: 5 })).toContainEqual(['No sunbathing', 'before Mon 21 Dec']);
});

test('dates and times read as they do in the country of the clinic', () => {
  const american = datesOf({ clinic: { ...facts.clinic, country: 'US' } });
  expect(american[0]?.[1]?.replaceAll('\u202f', ' ')).toBe('until Tue, Nov 24, 10:40 AM');
});

test('the next visit: booked, to be booked in its window, waiting for the skin, or the course is over', () => {
  const next = (next: HandoutFacts['next']) => buildHandout({ ...facts, next }).next.lines;
  const window = {
    noRule: false as const,
    earliest: '2026-12-07',
    warnBefore: '2026-12-14',
    idealFrom: '2026-12-14',
    idealTo: '2026-12-21',
    lateAfter: '2027-01-04',
    reasons: [],
  };
  const blocked = {
    ruleId: 'reaction.unhealed',
    sentence: 'Not settled.',
    sources: [],
    mayOverride: 'practitioner' as const,
  };
  expect([
    next(facts.next),
    next({ kind: 'window', window }),
    next({ kind: 'window', window: { ...window, blocked } }),
    next({ kind: 'window', window: { noRule: true, sentence: 'No course is published.', reasons: [] } }),
  ]).toEqual([
    ['Tuesday 15 December, 10:00, with Petra.', 'To change it, call 020 7946 0000.'],
    [
      'Best between Monday 14 December and Monday 21 December.',
      'Not before Monday 7 December.',
      'Call 020 7946 0000 to book it.',
    ],
    ['We want to see your skin first. We will tell you when to come.'],
    ['We want to see your skin first. We will tell you when to come.'],
  ]);
  expect(next({ kind: 'course_ends' })[0]).toMatch(/^The planned sessions are done\./);
});

test('no sheet promises anything, whatever is treated, where, and on which skin', () => {
  const places: ZoneId[] = ['forehead', 'neck', 'scalp', 'abdomen'];
  for (const indication of indicationIds)
    for (const zone of places)
      for (const fitzpatrick of [1, 5] as const) {
        const treatedZones = [{ zone, needleMillimetres: 1, passes: 4 }];
        const sheet = buildHandout({ ...facts, indication, treatedZones, fitzpatrick });
        expect(promiseWordsIn(JSON.stringify(sheet))).toEqual([]);
      }
});
