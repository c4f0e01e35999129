import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  datesFromTo,
  instantOf,
  wallTimeOf,
  zoneTransitions,
} from '../scheduling/wallTime.ts';
import { contentLines, escapeText } from './contentLines.ts';
import { timeZoneLines } from './timeZoneLines.ts';
import { type FiledVisit, visitsCalendar } from './visitsCalendar.ts';

const clinic = { name: 'Hill Street Skin', address: '1 Hill Street', phone: '020 7946 0000' };
const writtenAt = Date.parse('2026-11-23T08:00:00Z');

function visitAt(startsLocal: string, timeZone: string, minutes = 60): FiledVisit {
  const { instant } = instantOf(startsLocal, timeZone);
  const endsAt = instant + minutes * 60_000;
  return {
    id: startsLocal,
    version: 1,
    startsLocal,
    timeZone,
    startsAt: instant,
    endsAt,
    isCancelled: false,
  };
}

/** The visits as another program reads them: when each starts and ends. */
function readBack(text: string): ReadonlyMap<string, readonly [number, number]> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.remove(String(zone.getFirstPropertyValue('tzid')));
    ICAL.TimezoneService.register(zone);
  }
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const [starts, ends] = [event.startDate, event.endDate].map((time) => time.toUnixTime() * 1000);
      return [event.uid, [starts ?? 0, ends ?? 0]];
    }),
  );
}

/** Every hour of the days around each change of the clocks, those that the clock jumps over left out. */
function hoursAroundChanges(zone: string): FiledVisit[] {
  const [from, to] = [Date.UTC(2026, 6, 1), Date.UTC(2027, 10, 30)];
  const days = zoneTransitions(zone, from, to).flatMap(({ instant }) => {
    const day = wallTimeOf(instant, zone).slice(0, 10);
    return datesFromTo(addDays(day, -1), addDays(day, 1));
  });
  const dates = new Set([...days, '2026-07-15', '2026-12-15', '2027-03-10', '2027-04-10']);
  return [...dates].flatMap((date) =>
    Array.from({ length: 24 }, (_, hour) => addMinutes(`${date}T00:30`, hour * 60))
      .filter((local) => instantOf(local, zone).kind !== 'skipped')
      .map((local) => visitAt(local, zone)),
  );
}

describe('another program reads the same instants as the clinic', () => {
  test.each([
    'Europe/London',
    'Europe/Dublin',
    'America/New_York',
    'America/Nuuk',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Asia/Kathmandu',
    'Asia/Jerusalem',
    'Africa/Casablanca',
    'Africa/Cairo',
    'America/Santiago',
    'Pacific/Chatham',
    'UTC',
  ])('%s', (zone) => {
    const visits = hoursAroundChanges(zone);
    const read = readBack(visitsCalendar(visits, { clinic, writtenAt }));
    const told = visits.map(({ id }) => [id, read.get(`${id}@rollcall`)]);
    expect(told).toEqual(visits.map(({ id, startsAt, endsAt }) => [id, [startsAt, endsAt]]));
  });
});

test('a zone with summer time has one rule for each change, as Outlook wants it', () => {
  const span = { from: Date.parse('2026-11-24T10:00Z'), to: Date.parse('2026-11-24T11:00Z') };
  expect(timeZoneLines('Europe/London', span)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    'BEGIN:STANDARD',
    'DTSTART:20251026T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250330T010000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]);
});

test('a zone without summer time has one offset, a quarter of an hour where it has one', () => {
  expect(timeZoneLines('Asia/Kathmandu', { from: writtenAt, to: writtenAt })).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Kathmandu',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0545',
    'TZOFFSETTO:+0545',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('in the hour that comes twice a visit is told in UTC, so that nothing is left to guess', () => {
  const linesOf = (startsLocal: string) =>
    visitsCalendar([visitAt(startsLocal, 'Europe/London')], { clinic, writtenAt })
      .split('\r\n')
      .filter((line) => /^(DTEND|DTSTART;|DTSTART:.*Z$)/.test(line));
  expect([linesOf('2026-10-25T00:30'), linesOf('2026-10-25T01:30'), linesOf('2026-10-25T02:30')]).toEqual([
    ['DTSTART:20261024T233000Z', 'DTEND:20261025T003000Z'],
    ['DTSTART:20261025T003000Z', 'DTEND:20261025T013000Z'],
    ['DTSTART;TZID=Europe/London:20261025T023000', 'DTEND;TZID=Europe/London:20261025T033000'],
  ]);
});

test('lines are at most 75 octets, end with CR LF, and no letter is cut in two', () => {
  const name = 'Łukasz’ 皮膚科クリニック 🌿, “Haut; Schön\\heit” '.repeat(6);
  const text = visitsCalendar([visitAt('2026-11-24T10:00', 'Europe/London')], {
    clinic: { ...clinic, name, address: '1 Hill Street\nLondon, W1; rear' },
    writtenAt,
  });
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect([event?.getFirstPropertyValue('summary'), event?.getFirstPropertyValue('location')]).toEqual([
    `${name}: Appointment`,
    '1 Hill Street, London, W1; rear',
  ]);
});

test('text cannot begin a line of its own', () => {
  expect(contentLines([`SUMMARY:${escapeText('a\r\nMETHOD:REQUEST\u0007')}`])).toBe(
    'SUMMARY:a\\nMETHOD:REQUEST\r\n',
  );
});
