/**
 * Visits as an iCalendar file for the client's own calendar. It says when and where and whom to call, and nothing of what
 * is treated or by whom: the file lies in mail boxes and on shared screens.
 */
import { instantOf, wallTimeOf } from '../scheduling/wallTime.ts';
import { contentLines, escapeText } from './contentLines.ts';
import { localStamp, timeZoneLines } from './timeZoneLines.ts';

/** One visit; local times are wall time of `timeZone`, `At` milliseconds since the epoch. */
export interface FiledVisit {
  readonly id: string;
  /** Rises with every change. */
  readonly version: number;
  readonly startsLocal: string;
  readonly timeZone: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly isCancelled: boolean;
}

export interface FiledClinic {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

/**
 * @param visits at least one: a calendar without a component is none
 * @param writtenAt milliseconds since the epoch
 * @returns the whole file. No METHOD: it is a copy to keep, not an invitation to answer.
 */
export function visitsCalendar(
  visits: readonly FiledVisit[],
  { clinic, writtenAt }: { readonly clinic: FiledClinic; readonly writtenAt: number },
): string {
  const zones = [...Map.groupBy(visits, (visit) => visit.timeZone)];
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rollcall//Rollcall//EN',
    'CALSCALE:GREGORIAN',
    ...zones.flatMap(([zone, own]) => timeZoneLines(zone, spanOf(own))),
    ...visits.flatMap((visit) => eventLines(visit, clinic, writtenAt)),
    'END:VCALENDAR',
  ]);
}

function spanOf(visits: readonly FiledVisit[]) {
  return {
    from: Math.min(...visits.map((visit) => visit.startsAt)),
    to: Math.max(...visits.map((visit) => visit.endsAt)),
  };
}

function eventLines(visit: FiledVisit, clinic: FiledClinic, writtenAt: number): string[] {
  const { id, version, isCancelled } = visit;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@rollcall`,
    `DTSTAMP:${utcStamp(writtenAt)}`,
    ...timeLines(visit),
    `SEQUENCE:${version}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    `SUMMARY:${escapeText(`${clinic.name}: Appointment`)}`,
    `LOCATION:${escapeText(clinic.address.replace(/\s*[\r\n]+\s*/g, ', '))}`,
    `DESCRIPTION:${escapeText(`To change or cancel, call ${clinic.phone}.`)}`,
    'END:VEVENT',
  ];
}

/**
 * Start and end. Of a local time that comes twice, when the clocks go back, some programs take the first and some the
 * second, and some add a length by the wall clock: such a visit is told in UTC.
 */
function timeLines({ startsLocal, startsAt, endsAt, timeZone }: FiledVisit): string[] {
  const endsLocal = wallTimeOf(endsAt, timeZone);
  const isClear = [startsLocal, endsLocal].every((local) => instantOf(local, timeZone).kind === 'exact');
  if (!isClear) return [`DTSTART:${utcStamp(startsAt)}`, `DTEND:${utcStamp(endsAt)}`];
  return [
    `DTSTART;TZID=${timeZone}:${localStamp(startsLocal)}`,
    `DTEND;TZID=${timeZone}:${localStamp(endsLocal)}`,
  ];
}

const utcStamp = (instant: number) => `${localStamp(wallTimeOf(instant, 'UTC'))}Z`;
