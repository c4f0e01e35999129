/** When the clinic is closed on a day, and who is away, as sentences. */
import { dateOf } from '../../../shared/scheduling/wallTime.ts';
import { formatTime } from '../../components/formatDay.ts';

export interface Away {
  /** null: the clinic is closed. */
  readonly staffId: string | null;
  readonly startsLocal: string;
  readonly endsLocal: string;
  readonly reason: string;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** 'The clinic is closed 09:00–12:00: staff training.' for each closure that touches this day. */
export function closuresOn(absences: readonly Away[], date: string): string[] {
  return touching(absences, date)
    .filter(({ staffId }) => staffId === null)
    .map((closure) => `The clinic is closed ${hoursOn(closure, date)}.`);
}

/** 'Priya Nair is away all day: holiday.' */
export function awayOn(absences: readonly Away[], date: string, people: readonly Person[]): string[] {
  return touching(absences, date).flatMap((absence) => {
    const person = people.find(({ id }) => id === absence.staffId);
    return person ? [`${person.name} is away ${hoursOn(absence, date)}.`] : [];
  });
}

function touching(absences: readonly Away[], date: string): readonly Away[] {
  return absences.filter(
    ({ startsLocal, endsLocal }) => startsLocal < `${date}T24:00` && endsLocal > `${date}T00:00`,
  );
}

/** 'all day: holiday', '09:00–12:00' */
function hoursOn({ startsLocal, endsLocal, reason }: Away, date: string): string {
  const from = dateOf(startsLocal) < date ? '00:00' : formatTime(startsLocal);
  const to = dateOf(endsLocal) > date ? '24:00' : formatTime(endsLocal);
  // A form that knows no 24:00 ends a day a minute before.
  const isWholeDay = from === '00:00' && (to === '24:00' || to === '23:59');
  return `${isWholeDay ? 'all day' : `${from}–${to}`}${reason ? `: ${reason}` : ''}`;
}
