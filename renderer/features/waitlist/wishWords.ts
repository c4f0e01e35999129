/** What somebody waits for, in one line. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

export type Waiting = inferRouterOutputs<AppRouter>['waitlist']['list'][number];
type Wish = Pick<Waiting, 'weekdays' | 'fromMinute' | 'toMinute' | 'untilDate'>;

const weekdays = [t('Mon'), t('Tue'), t('Wed'), t('Thu'), t('Fri'), t('Sat'), t('Sun')];

/** "Mon, Wed · from 16:00 · until 20 Dec 2026"; "any day, any time" */
export function wishWords({ weekdays: days, fromMinute, toMinute, untilDate }: Wish): string {
  const day = days.length === 0 ? t('any day') : days.map((one) => weekdays[one - 1]).join(', ');
  const parts = [day, timeWords(fromMinute, toMinute)];
  if (untilDate) parts.push(t('until {day}', { day: formatDay(untilDate) }));
  return parts.join(' · ');
}

function timeWords(from: number, to: number): string {
  if (from === 0 && to === 1440) return t('any time');
  if (to === 1440) return t('from {clock}', { clock: clock(from) });
  return from === 0 ? t('until {clock}', { clock: clock(to) }) : `${clock(from)}–${clock(to)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
