/** What is shaded behind the visits of one day's column, and the word for it. Pure. */
import { type Interval, intersect, subtract } from '../../../shared/scheduling/interval.ts';
import { atMinute, type LocalDate, minuteOfDay } from '../../../shared/scheduling/wallTime.ts';
import type { Absence } from './calendarTypes.ts';
import type { OpenHours } from './openHours.ts';

export interface Shade extends Interval {
  readonly kind: 'closed' | 'away' | 'skipped';
  /** Why somebody is away or the clinic is closed; empty where nobody said. */
  readonly reason: string;
}

interface Shaded {
  readonly open: OpenHours;
  readonly absences: readonly Absence[];
  readonly drawn: Interval;
  readonly date: LocalDate;
  /** A practitioner or a room; undefined for the clinic as a whole. */
  readonly column: string | undefined;
}

/** Closed time first, so that what is known better is drawn over it. */
export function dayShades({ open, absences, drawn, date, column }: Shaded): Shade[] {
  const away = absences
    .filter((absence) => absence.staffId === null || absence.staffId === column)
    .flatMap((absence): Shade[] => {
      const kind = absence.staffId === null ? 'closed' : 'away';
      return intersect([drawn], spanOn(absence, date)).map((span) => ({
        ...span,
        kind,
        reason: absence.reason,
      }));
    });
  const closed = subtract(intersect([drawn], open.closedOn(date, column)), away.toSorted(byStart));
  const skipped = intersect([drawn], open.skippedOn(date));
  return [
    ...closed.map((span): Shade => ({ ...span, kind: 'closed', reason: '' })),
    ...away,
    ...skipped.map((span): Shade => ({ ...span, kind: 'skipped', reason: '' })),
  ];
}

const byStart = (a: Interval, b: Interval) => a.start - b.start;

function spanOn({ startsLocal, endsLocal }: Absence, date: LocalDate): Interval[] {
  const [midnight, nextMidnight] = [atMinute(date, 0), atMinute(date, 1440)];
  const start = startsLocal < midnight ? 0 : minuteOfDay(startsLocal);
  const end = endsLocal >= nextMidnight ? 1440 : minuteOfDay(endsLocal);
  return startsLocal < nextMidnight && endsLocal > midnight && start < end ? [{ start, end }] : [];
}
