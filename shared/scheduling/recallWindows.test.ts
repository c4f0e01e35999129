import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultHealingLines } from '../clinical/healingLines.ts';
import { indicationIds } from '../clinical/indications.ts';
import { defaultProtocols } from '../clinical/protocols.ts';
import { sources } from '../clinical/sources.ts';
import { followUpWindow } from './followUpWindow.ts';
import { maintenanceWindow, reactionCheckWindow, reviewWindows } from './recallWindows.ts';
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
  expect(reviewWindows(end)[0]?.reasons[0]?.sentence).toBe(
    'Wrinkles: photo and score 30 days after the last session. How long it stays on time is the clinic’s own choice; no source gives it.',
  );
});

test('maintenance only where the result fades with age and the clinic has turned it on', () => {
  expect(maintenanceWindow(end, afterWrinkles)).toBeUndefined();
  const scars = { ...melasma, maintenance: { isOn: true, everyDays: 180 } };
  expect(maintenanceWindow({ ...end, protocol: scars }, afterWrinkles)).toBeUndefined();
  expect(maintenanceWindow({ ...end, protocol: on }, afterWrinkles)).toMatchObject({
    earliest: '2026-12-07',
    warnBefore: '2026-12-14',
    idealFrom: '2027-05-22',
    lateAfter: '2027-06-05',
  });
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
