/** "+3w" and "+4w", as the client's own window has them: from her last session to the first and the last ideal day. */
import { daysBetween, type LocalDate } from '../../../shared/scheduling/wallTime.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from '../calendar/calendarTypes.ts';

export interface WeekJump {
  readonly date: LocalDate;
  /** '+3w', or '+24d' where it is no whole number of weeks. */
  readonly label: string;
  /** 'Mon 14 Dec' */
  readonly day: string;
  readonly why: string;
  /** Why it cannot be used; undefined where it can. */
  readonly tooEarly: string | undefined;
}

type Known = Pick<FollowUpView, 'performedOn'> & {
  readonly window: Pick<FollowUpView['window'], 'idealFrom' | 'idealTo' | 'earliest' | 'isBlocked'> & {
    readonly today: { readonly sentence: string };
  };
};

export function weekJumps({ performedOn, window }: Known, today: LocalDate): WeekJump[] {
  const { idealFrom, idealTo } = window;
  if (idealFrom === null || idealTo === null || performedOn === '') return [];
  const dates = idealFrom === idealTo ? [idealFrom] : [idealFrom, idealTo];
  return dates.map((date) => {
    const label = afterWords(daysBetween(performedOn, date));
    const which = date === idealFrom ? t('First') : t('Last');
    return {
      date,
      label,
      day: formatDay(date, 'short'),
      why: t('{which} ideal day, {label} after {day}', {
        which,
        label,
        day: formatDay(performedOn, 'short'),
      }),
      tooEarly: whyNot(date, window, today),
    };
  });
}

const afterWords = (days: number) => (days % 7 === 0 ? `+${days / 7}w` : `+${days}d`);

function whyNot(date: LocalDate, window: Known['window'], today: LocalDate): string | undefined {
  if (window.isBlocked) return window.today.sentence;
  if (date < today) return t('This day is over.');
  if (window.earliest !== null && date < window.earliest)
    return t('Too early: not before {day}.', { day: formatDay(window.earliest, 'short') });
  return undefined;
}
