import { formatDay } from '../../components/formatDay.ts';
import type { WindowView } from './WindowReasons.tsx';

/** "14 Dec – 21 Dec 2026", or one day where the ideal is one. */
export function idealWords({ idealFrom, idealTo }: WindowView): string {
  if (idealFrom === null || idealTo === null) return '';
  return idealFrom === idealTo ? formatDay(idealFrom, 'short') : spanWords(idealFrom, idealTo);
}

function spanWords(from: string, to: string): string {
  const format = new Intl.DateTimeFormat(navigator.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`));
}

/** Where the next visit is booked from: the calendar, with this client's window in view. */
export function bookingAddress(clientId: string, window: WindowView): string {
  return `/calendar?${new URLSearchParams({ client: clientId, view: 'week', date: window.bookFrom })}`;
}
