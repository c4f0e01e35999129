import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HealingLine } from '../clinical/healingLine.ts';
import { defaultHealingLines } from '../clinical/healingLines.ts';
import { indicationIds } from '../clinical/indications.ts';
import { defaultProtocols } from '../clinical/protocols.ts';
import { sources } from '../clinical/sources.ts';
import { followUpWindow } from './followUpWindow.ts';
import { maintenanceWindow, reactionCheckWindow, reviewWindows, unbookedWindow } from './recallWindows.ts';
import { addDays } from './wallTime.ts';

const { wrinkles, melasma } = defaultProtocols;
const on = { ...wrinkles, maintenance: { isOn: true, everyDays: 180 } };
const afterWrinkles = followUpWindow({ performedOn: '2026-11-23', protocol: on, areas: ['forehead'] });
const end = { protocol: wrinkles, lastSessionOn: '2026-11-23', daysOnTime: 14 };
const face = { sessionEndedAt: '2026-11-23T15:30', areas: ['forehead'] as const, lines: defaultHealingLines };

test('one review for each day of the protocol, late two weeks after its own day', () => {
  expect(reviewWindows(end).map((one) => [one.idealFrom, one.idealTo, one.lateAfter])).toEqual([
    ['2026-12-23', '2026-12-23', '2027-01-06'],
    ['2027-02-21', '2027-02-21', '2027-03-07'],
    ['2027-05-22', '2027-05-22', '2027-06-05'],
  ]);
  expect(reviewWindows(end).map((one) => one.reasons[0]?.sentence)).toEqual(
    [30, 90, 180].map(
      (days) =>
        `Wrinkles: photo and score ${days} days after the last session. How long it stays on time is the clinic’s own choice; no source gives it.`,
    ),
  );
});

test('whoever left without a next visit may be called from that day on, and is late after the clinic’s days', () => {
  expect(unbookedWindow('2026-11-23', 14)).toMatchObject({
    earliest: '2026-11-23',
    idealFrom: '2026-11-23',
    lateAfter: '2026-12-07',
  });
});

test('maintenance only where the result fades with age and the clinic has turned it on', () => {
  expect(maintenanceWindow(end, afterWrinkles)).toBeUndefined();
  const scars = { ...melasma, maintenance: { isOn: true, everyDays: 180 } };
  expect(maintenanceWindow({ ...end, protocol: scars }, afterWrinkles)).toBeUndefined();
  const off = { ...wrinkles, maintenance: { isOn: false, everyDays: 180 } };
  expect(maintenanceWindow({ ...end, protocol: off }, afterWrinkles)).toBeUndefined();
  expect(maintenanceWindow({ ...end, protocol: on }, afterWrinkles)).toMatchObject({
    earliest: '2026-12-07',
    warnBefore: '2026-12-14',
    idealFrom: '2027-05-22',
    lateAfter: '2027-06-05',
  });
});

test('maintenance is blocked by what blocks a session, and gives the reasons of both', () => {
  const blocked = followUpWindow({
    performedOn: '2026-11-23',
    protocol: on,
    areas: ['forehead'],
    unhealedReaction: true,
  });
  const window = maintenanceWindow({ ...end, protocol: on }, blocked);
  expect(window?.reasons.map(({ ruleId }) => ruleId)).toEqual([
    'protocol.wrinkles.maintenance',
    'reaction.unhealed',
    'protocol.wrinkles',
  ]);
  expect(window?.blocked?.ruleId).toBe('reaction.unhealed');
});

test('maintenance never comes before the floor of the protocol, however short the clinic sets it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 60 }),
      (everyDays, daysOnTime) => {
        const protocol = { ...wrinkles, maintenance: { isOn: true, everyDays } };
        const window = maintenanceWindow({ ...end, protocol, daysOnTime }, afterWrinkles);
        if (!window) throw new Error('it is turned on');
        const bounds = [
          window.earliest,
          window.warnBefore,
          window.idealFrom,
          window.idealTo,
          window.lateAfter,
        ];
        expect(bounds).toEqual(bounds.toSorted());
        expect(window.earliest).toBe(afterWrinkles.earliest);
      },
    ),
  );
});

test('the reaction is asked about when the usual redness is over, and no more once lasting redness is no news', () => {
  expect(reactionCheckWindow(face)).toMatchObject({
    earliest: '2026-11-26',
    idealFrom: '2026-11-26',
    idealTo: '2026-11-26',
    lateAfter: '2026-12-07',
  });
});

test('the reaction check moves with the clinic’s own lines, and without any there is none', () => {
  const lines = defaultHealingLines.map((line) =>
    line.id === 'redness' ? { ...line, until: { day: 5 } } : line,
  );
  expect(reactionCheckWindow({ ...face, lines })).toMatchObject({
    idealFrom: '2026-11-28',
    lateAfter: '2026-12-07',
  });
  expect(reactionCheckWindow({ ...face, lines: [] })).toBeUndefined();
});

test('the check is late with the first sign to call about that outlasts its day, or the day after where there is none', () => {
  const redness = defaultHealingLines.filter((line) => line.id === 'redness');
  const sign = (from: number, until: number): HealingLine => ({
    id: `sign ${from}`,
    kind: 'call',
    topic: 'call',
    from: { day: from },
    until: { day: until },
    text: 'Call us.',
    sources: [],
  });
  const lateAfter = (...signs: HealingLine[]) =>
    reactionCheckWindow({ ...face, lines: [...redness, ...signs] })?.lateAfter;
  expect(lateAfter()).toBe('2026-11-27');
  expect(lateAfter(sign(3, 20), sign(2, 10))).toBe('2026-12-03');
  // Over on the day of asking, or not begun yet: nothing to ask about.
  expect(lateAfter(sign(1, 3), sign(4, 9))).toBe('2026-11-27');
});

test('skin for which the clinic expects longer redness is asked about later', () => {
  const lines = defaultHealingLines.map((line) =>
    line.id === 'redness' ? { ...line, stricter: { fitzpatrick: [5, 6] as const, until: { day: 5 } } } : line,
  );
  const idealFrom = (fitzpatrick: 2 | 5) => reactionCheckWindow({ ...face, fitzpatrick, lines })?.idealFrom;
  expect([idealFrom(2), idealFrom(5)]).toEqual(['2026-11-26', '2026-11-28']);
});

test('every window names only known sources, and is dated after its session for every concern', () => {
  for (const id of indicationIds) {
    const windows = reviewWindows({ ...end, protocol: defaultProtocols[id] });
    for (const window of windows) {
      expect(window.idealFrom > addDays('2026-11-23', 0)).toBe(true);
      for (const source of window.reasons.flatMap((reason) => reason.sources))
        expect(sources[source].title).not.toBe('');
    }
  }
});
