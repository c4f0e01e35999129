import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busyByDate } from './busyTime.ts';
import { minutesOf, spansOf } from './interval.oracle.ts';
import { type ClinicTime, minutesWithoutOneInstant, openTimeOf, type StaffTime } from './openTime.ts';
import { atMinute, epochDay, instantOf } from './wallTime.ts';

const weekdays = [{ start: 540, end: 1080 }];
const clinic: ClinicTime = {
  zone: 'Europe/London',
  openingHours: { 1: weekdays, 2: weekdays, 3: weekdays, 4: weekdays, 5: weekdays },
  closures: [{ from: '2026-12-24T13:00', to: '2027-01-04T00:00' }],
};
const always: StaffTime = { absences: [] };

describe('when somebody works', () => {
  test('without shifts of her own she works the hours of the clinic, and not on Sunday', () => {
    expect(openTimeOf(clinic, always, '2026-11-23')).toEqual([{ start: 540, end: 1080 }]);
    expect(openTimeOf(clinic, always, '2026-11-22')).toEqual([]);
  });

  test('her own shifts replace the whole week, also on days she does not work', () => {
    const shifts = { 6: [{ start: 600, end: 840 }] };
    expect(openTimeOf(clinic, { shifts, absences: [] }, '2026-11-28')).toEqual([{ start: 600, end: 840 }]);
    expect(openTimeOf(clinic, { shifts, absences: [] }, '2026-11-23')).toEqual([]);
  });

  test('the clinic closes at one on Christmas Eve and opens again on 4 January', () => {
    expect(openTimeOf(clinic, always, '2026-12-24')).toEqual([{ start: 540, end: 780 }]);
    expect(openTimeOf(clinic, always, '2026-12-28')).toEqual([]);
    expect(openTimeOf(clinic, always, '2027-01-04')).toEqual([{ start: 540, end: 1080 }]);
  });

  test('a morning at the dentist is cut out of her day', () => {
    const absences = [{ from: '2026-11-23T08:00', to: '2026-11-23T10:30' }];
    expect(openTimeOf(clinic, { absences }, '2026-11-23')).toEqual([{ start: 630, end: 1080 }]);
  });

  test('split shifts and a shift until midnight', () => {
    const shifts = {
      1: [
        { start: 1200, end: 1440 },
        { start: 540, end: 720 },
      ],
    };
    expect(openTimeOf(clinic, { shifts, absences: [] }, '2026-11-23')).toEqual([
      { start: 540, end: 720 },
      { start: 1200, end: 1440 },
    ]);
  });
});

describe('nights in which the clocks change', () => {
  test.each([
    ['Europe/London', '2026-03-29', [{ start: 60, end: 120 }]],
    ['Europe/London', '2026-10-25', [{ start: 60, end: 120 }]],
    ['Europe/London', '2026-03-28', []],
    ['Australia/Lord_Howe', '2026-10-04', [{ start: 120, end: 150 }]],
    ['Australia/Lord_Howe', '2026-04-05', [{ start: 90, end: 120 }]],
    ['America/Sao_Paulo', '2018-02-17', [{ start: 1380, end: 1440 }]],
    ['America/Sao_Paulo', '2018-11-04', [{ start: 0, end: 60 }]],
    ['Pacific/Apia', '2011-12-30', [{ start: 0, end: 1440 }]],
    ['Pacific/Apia', '2011-12-31', []],
  ])('%s on %s', (zone, date, lost) => {
    expect(minutesWithoutOneInstant(date, zone)).toEqual(lost);
  });

  test('are exactly the minutes that happen never or twice', () => {
    for (const [zone, date] of [
      ['Africa/Casablanca', '2026-02-15'],
      ['Africa/Casablanca', '2026-03-22'],
      ['America/Sao_Paulo', '2018-02-18'],
      ['Asia/Kathmandu', '2026-03-29'],
    ] as const) {
      const found = new Set<number>();
      for (let minute = 0; minute < 1440; minute++)
        if (instantOf(atMinute(date, minute), zone).kind !== 'exact') found.add(minute);
      expect([zone, minutesWithoutOneInstant(date, zone)]).toEqual([zone, spansOf(found)]);
    }
  });
});

describe('bookings as busy minutes', () => {
  test('a visit over midnight is busy on both days', () => {
    const startsAt = instantOf('2026-11-23T23:30', 'Asia/Kathmandu').instant;
    expect([...busyByDate([{ startsAt, endsAt: startsAt + 3_600_000 }], 'Asia/Kathmandu')]).toEqual([
      ['2026-11-23', [{ start: 1410, end: 1440 }]],
      ['2026-11-24', [{ start: 0, end: 30 }]],
    ]);
  });

  test('are the wall minutes of every instant held, also while the clocks change', () => {
    const zones = ['Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'];
    const nights = ['2026-03-29', '2026-10-25', '2026-10-04', '2026-04-05', '2026-02-15', '2011-12-30'];
    const span = fc.tuple(fc.integer({ min: -300, max: 1700 }), fc.integer({ min: 5, max: 200 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...nights),
        fc.array(span, { maxLength: 6 }),
        (zone, date, pairs) => {
          const first = instantOf(`${date}T00:00`, zone).instant;
          const spans = pairs.map(([from, length]) => ({
            startsAt: first + from * 60_000,
            endsAt: first + (from + length) * 60_000,
          }));
          const found = new Set<number>();
          for (const [busyDate, intervals] of busyByDate(spans, zone))
            for (const minute of minutesOf(intervals)) found.add(epochDay(busyDate) * 1440 + minute);
          expect(spansOf(found)).toEqual(spansOf(wallMinutesByIntl(spans, zone)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What the wall shows in each minute held, asked of the runtime one minute at a time. */
function wallMinutesByIntl(
  spans: readonly { startsAt: number; endsAt: number }[],
  zone: string,
): Set<number> {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const minutes = new Set<number>();
  for (const { startsAt, endsAt } of spans)
    for (let instant = startsAt; instant < endsAt; instant += 60_000) {
      const [date = '', time = ''] = wall.format(instant).split(' ');
      minutes.add(epochDay(date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    }
  return minutes;
}
