/**
 * One visit as the shortest calendar file that phones take, small enough for a square code on paper. It says when, where and
 * whom to call, and nothing of what is treated or by whom.
 */
import { wallTimeOf } from '../scheduling/wallTime.ts';
import { contentLines, escapeText } from './contentLines.ts';
import { localStamp } from './timeZoneLines.ts';
import type { FiledClinic, FiledVisit } from './visitsCalendar.ts';

/**
 * @param writtenAt milliseconds since the epoch
 * @returns an iCalendar file; times in UTC, so that no zone has to be described. The same event as in the visit's own file.
 */
export function visitCode(
  { id, startsAt, endsAt }: Pick<FiledVisit, 'id' | 'startsAt' | 'endsAt'>,
  { clinic, writtenAt }: { readonly clinic: FiledClinic; readonly writtenAt: number },
): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:Rollcall',
    'BEGIN:VEVENT',
    `UID:${id}@rollcall`,
    `DTSTAMP:${utcStamp(writtenAt)}`,
    `DTSTART:${utcStamp(startsAt)}`,
    `DTEND:${utcStamp(endsAt)}`,
    `SUMMARY:${escapeText(clinic.name)}`,
    `LOCATION:${escapeText(clinic.address.replace(/\s*[\r\n]+\s*/g, ', '))}`,
    `CONTACT:${escapeText(clinic.phone)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

const utcStamp = (instant: number) => `${localStamp(wallTimeOf(instant, 'UTC'))}Z`;
