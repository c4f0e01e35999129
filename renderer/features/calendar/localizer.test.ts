/** @vitest-environment node */
import dayjs from 'dayjs';
import en from 'dayjs/locale/en';
import fc from 'fast-check';
import { dayjsLocalizer } from 'react-big-calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wallTimeLocalizer } from './localizer.ts';

const machineZone = process.env.TZ;

/** The stock one reads the machine's zone: on a machine set to UTC it is right, and that is what ours must equal. */
beforeAll(() => {
  process.env.TZ = 'UTC';
});
afterAll(() => {
  process.env.TZ = machineZone;
  dayjs.locale('en');
});

const minute = 60_000;
/** Whole minutes, thickest around the nights in which European and American clocks change. */
const moment = fc
  .oneof(
    fc.integer({ min: Date.UTC(2019, 0, 1) / minute, max: Date.UTC(2032, 0, 1) / minute }),
    fc
      .tuple(
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2028-02-29'),
        fc.integer({ min: -1440, max: 2880 }),
      )
      .map(([day, offset]) => Date.parse(`${day}T00:00Z`) / minute + offset),
  )
  .map((at) => new Date(at * minute));
const unit = fc.constantFrom('minutes', 'hours', 'day', 'week', 'month', 'year') as fc.Arbitrary<'day'>; // the types know fewer
const span = fc
  .tuple(moment, fc.integer({ min: 0, max: 4000 }))
  .map(([start, length]) => ({ start, end: new Date(+start + length * minute) }));

describe.each([0, 1] as const)('in weeks that start on day %i', (weekStartsOn) => {
  const ours = wallTimeLocalizer(weekStartsOn);
  const stock = dayjsLocalizer(dayjs);
  beforeAll(() => {
    dayjs.locale({ ...en, weekStart: weekStartsOn });
  });
  const same = (answer: (localizer: typeof ours) => unknown) => expect(answer(ours)).toEqual(answer(stock));

  test('two moments compare as in the stock calendar (but for its gte, which answers lte)', () => {
    fc.assert(
      fc.property(moment, moment, unit, (a, b, by) => {
        same((of) => [of.lt(a, b, by), of.lte(a, b, by), of.gt(a, b, by), of.eq(a, b, by), of.neq(a, b, by)]);
        same((of) => [of.lt(a, b), of.lte(a, b), of.gt(a, b), of.eq(a, b), of.neq(a, b)]);
        same((of) => [of.min(a, b), of.max(a, b), of.isSameDate(a, b), of.continuesPrior(a, b)]);
        expect(ours.gte(a, b, by)).toBe(!stock.lt(a, b, by));
      }),
    );
  });

  test('days, weeks and months begin, end and follow each other as in the stock calendar', () => {
    fc.assert(
      fc.property(moment, unit, fc.integer({ min: -40, max: 40 }), (at, by, count) => {
        same((of) => [of.startOf(at, by), of.endOf(at, by), of.add(at, count, by), of.ceil(at, by)]);
        same((of) => [of.firstVisibleDay(at, of), of.lastVisibleDay(at, of), of.visibleDays(at, of)]);
        const end = new Date(+at + 9 * 1440 * minute);
        same((of) => of.range(at, end, 'day'));
      }),
      { numRuns: 60 },
    );
  });

  test('what lies between, and how long it is, is counted as in the stock calendar', () => {
    fc.assert(
      fc.property(moment, span, unit, (at, range, by) => {
        const { start, end } = range;
        same((of) => [of.inRange(at, start, end, by), of.diff(start, at, by), of.getTotalMin(start, end)]);
        same((of) => [of.merge(at, start), of.getMinutesFromMidnight(at), of.getSlotDate(at, 90, 45)]);
        same((of) => [of.continuesAfter(start, end, at), of.getDstOffset(start, end)]);
      }),
    );
  });

  test('events are put in the same order, and found in the same range', () => {
    fc.assert(
      fc.property(span, span, fc.boolean(), (one, other, allDay) => {
        // The published types describe neither the wrapped arguments nor the number that comes back.
        const events = { evtA: { ...one, allDay }, evtB: { ...other, allDay: !allDay } } as never;
        const ordered = (of: { sortEvents: unknown }) =>
          Math.sign((of.sortEvents as (events: never) => number)(events));
        same((of) => ordered(of));
        const inside = { event: one, range: other } as never;
        same((of) => (of.inEventRange as unknown as (inside: never) => boolean)(inside));
      }),
    );
  });
});

test('the zone of the machine moves nothing', () => {
  process.env.TZ = 'America/New_York';
  const ours = wallTimeLocalizer(1);
  const gap = new Date('2026-03-08T02:30Z');
  expect([
    ours.format(gap, 'HH:mm'),
    ours.startOf(gap, 'day').toISOString(),
    ours.getMinutesFromMidnight(gap),
    ours.add(gap, 1, 'day').toISOString(),
  ]).toEqual(['02:30', '2026-03-08T00:00:00.000Z', 150, '2026-03-09T02:30:00.000Z']);
  process.env.TZ = 'UTC';
});
