import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  addWeeks,
  atMinute,
  datesFromTo,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalDateTime,
  isoWeekday,
  isTimeZone,
  localDateOf,
  minuteOfDay,
  wallTimeOf,
  zoneTransitions,
} from './wallTime.ts';

const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
];
const iso = (instant: number) => new Date(instant).toISOString();

describe('from the wall clock to the instant and back', () => {
  test.each([
    ['Europe/Berlin', '2026-06-01T10:00', 'exact', '2026-06-01T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', 'skipped', '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', 'repeated', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-03-08T02:00', 'skipped', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08T03:00', 'exact', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01T01:59', 'repeated', '2026-11-01T05:59:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', 'skipped', '2026-10-03T15:45:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', 'repeated', '2026-04-04T14:45:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01T00:00', 'exact', '2025-12-31T18:15:00.000Z'],
    ['Pacific/Apia', '2011-12-30T12:00', 'skipped', '2011-12-30T22:00:00.000Z'],
    ['Africa/Casablanca', '2026-02-15T02:30', 'repeated', '2026-02-15T01:30:00.000Z'],
  ])('%s %s is %s', (zone, local, kind, instant) => {
    const found = instantOf(local, zone);
    expect({ kind: found.kind, instant: iso(found.instant) }).toEqual({ kind, instant });
  });

  test('agrees with Temporal at any minute of 1975 to 2037, in zones with odd offsets too', () => {
    const anyMinute = fc.integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMinute, (zone, minute) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
        expect(wallTimeOf(minute * 60_000, zone)).toBe(zoned.toPlainDateTime().toString().slice(0, 16));
        expect(localDateOf(minute * 60_000, zone)).toBe(zoned.toPlainDate().toString());
      }),
      { numRuns: 300 },
    );
  });

  test('says exact, skipped or repeated as Temporal does, around every change of the clocks', () => {
    for (const zone of zones) {
      for (const { instant } of zoneTransitions(zone, Date.UTC(2005, 0), Date.UTC(2031, 0))) {
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const local = addMinutes(wallTimeOf(instant, zone), minutes);
          expect([zone, local, instantOf(local, zone)]).toEqual([zone, local, byTemporal(local, zone)]);
        }
      }
    }
  });
});

function byTemporal(local: string, zone: string) {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { kind: 'exact', instant: earlier.epochMilliseconds };
  const isRepeated = earlier.toPlainDateTime().equals(plain);
  return isRepeated
    ? { kind: 'repeated', instant: earlier.epochMilliseconds }
    : { kind: 'skipped', instant: later.epochMilliseconds };
}

describe('changes of the clocks', () => {
  test('lists both changes of a London year', () => {
    expect(
      zoneTransitions('Europe/London', Date.UTC(2026, 0), Date.UTC(2027, 0)).map((change) => ({
        ...change,
        instant: iso(change.instant),
      })),
    ).toEqual([
      { instant: '2026-03-29T01:00:00.000Z', offsetBefore: 0, offsetAfter: 60 },
      { instant: '2026-10-25T01:00:00.000Z', offsetBefore: 60, offsetAfter: 0 },
    ]);
  });

  test('knows that Kathmandu has none and that Samoa lost a day', () => {
    expect(zoneTransitions('Asia/Kathmandu', Date.UTC(2000, 0), Date.UTC(2030, 0))).toEqual([]);
    expect(zoneTransitions('Pacific/Apia', Date.UTC(2011, 11, 1), Date.UTC(2012, 0))).toEqual([
      { instant: Date.UTC(2011, 11, 30, 10), offsetBefore: -600, offsetAfter: 840 },
    ]);
  });

  test('tells a zone from a typing error and from a bare offset', () => {
    const asked = ['Europe/London', 'UTC', 'Asia/Kathmandu', 'Europe/Lodnon', '+01:00', '', 'London'];
    expect(asked.filter(isTimeZone)).toEqual(['Europe/London', 'UTC', 'Asia/Kathmandu']);
  });
});

describe('counting days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 28, '2027-01-28'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('days and months agree with Temporal', () => {
    const anyDay = fc.integer({ min: -40_000, max: 60_000 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const start = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        const date = start.toString();
        expect({
          days: addDays(date, count),
          months: addMonths(date, count),
          weekday: isoWeekday(date),
          back: daysBetween(date, addDays(date, count)),
        }).toEqual({
          days: start.add({ days: count }).toString(),
          months: start.add({ months: count }).toString(),
          weekday: start.dayOfWeek,
          back: count,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('four weeks later is the same weekday, whatever the clocks do', () => {
    expect(addWeeks('2026-03-09', 4)).toBe('2026-04-06');
    expect(isoWeekday('2026-04-06')).toBe(1);
  });

  test('lists every date, both ends included', () => {
    expect(datesFromTo('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(datesFromTo('2026-03-01', '2026-02-27')).toEqual([]);
  });
});

describe('minutes and text', () => {
  test('midnight at the end of the day exists and has one text', () => {
    expect([0, 605, 1439, 1440].map((minute) => atMinute('2026-12-31', minute))).toEqual([
      '2026-12-31T00:00',
      '2026-12-31T10:05',
      '2026-12-31T23:59',
      '2027-01-01T00:00',
    ]);
    expect(minuteOfDay('2026-12-31T24:00')).toBe(1440);
    expect(minuteOfDay('2026-12-31T10:05')).toBe(605);
    expect(addMinutes('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15');
    expect(addMinutes('2026-12-31T00:15', -30)).toBe('2026-12-30T23:45');
  });

  test('refuses days and times that no calendar has', () => {
    expect(
      ['2026-02-28', '2028-02-29', '2026-02-29', '2026-13-01', '26-01-01', ''].filter(isLocalDate),
    ).toEqual(['2026-02-28', '2028-02-29']);
    expect(
      ['2026-02-28T09:00', '2026-02-28T24:00', '2026-02-28 09:00', '2026-02-28'].filter(isLocalDateTime),
    ).toEqual(['2026-02-28T09:00']);
  });
});
