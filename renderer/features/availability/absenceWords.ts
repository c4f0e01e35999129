/** Time away as people say it: whole days without a clock. */
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';

interface Away {
  readonly startsLocal: string;
  readonly endsLocal: string;
}

/** '6 – 12 Jan', 'Wed, 6 Jan', or with the hours where it is not whole days. @param today names the year where it is another */
export function absenceWords({ startsLocal, endsLocal }: Away, today: string, locale?: string): string {
  const first = startsLocal.slice(0, 10);
  const last = lastDay(endsLocal);
  const day = (local: string) => formatDay(local, isThisYear(local, today) ? 'short' : 'medium', locale);
  if (formatTime(startsLocal) !== '00:00' || last === undefined) {
    const until = endsLocal.slice(0, 10) === first ? '' : `${day(endsLocal)}, `;
    return `${day(startsLocal)}, ${formatTime(startsLocal)} – ${until}${formatTime(endsLocal)}`;
  }
  if (first === last) return day(first);
  const format = new Intl.DateTimeFormat(locale ?? navigator.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isThisYear(last, today) && isThisYear(first, today) ? {} : { year: 'numeric' }),
  });
  return format.formatRange(Date.parse(`${first}T00:00Z`), Date.parse(`${last}T00:00Z`));
}

const isThisYear = (local: string, today: string) => local.slice(0, 4) === today.slice(0, 4);

/** The last whole day; undefined where it ends within one. */
function lastDay(endsLocal: string): string | undefined {
  const clock = formatTime(endsLocal);
  if (clock === '00:00') return addDays(endsLocal.slice(0, 10), -1);
  return clock === '23:59' ? endsLocal.slice(0, 10) : undefined;
}
