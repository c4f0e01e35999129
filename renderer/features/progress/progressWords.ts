import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ProgressSession } from './progressColumns.ts';

type Kept = NonNullable<ProgressSession['window']>;

const verdicts: Readonly<Record<Exclude<Kept['verdict'], 'ok'>, string>> = {
  too_early: t('before the earliest day'),
  early: t('earlier than advised'),
  ideal: t('in the ideal days'),
  late: t('late'),
  no_rule: t('no rule for the days'),
};

/** '24 days after the last, in the ideal days' */
export function windowWords({ daysSinceLast, window, performedOn }: ProgressSession): string {
  if (daysSinceLast === null) return t('the first');
  const after = t('{days} days after the last', { days: daysSinceLast });
  return window ? `${after}, ${verdictWords(window, performedOn)}` : after;
}

function verdictWords({ verdict, idealFrom, daysLate }: Kept, performedOn: string): string {
  if (verdict === 'late') return t('{days} days late', { days: daysLate });
  if (verdict !== 'ok') return verdicts[verdict];
  return idealFrom !== null && performedOn < idealFrom
    ? t('allowed, before the ideal days')
    : t('allowed, after the ideal days');
}

/** 'Tue 22 Sept to Tue 29 Sept'; '' where no rule gave any. */
export function idealDays({ window }: ProgressSession): string {
  if (!window?.idealFrom || !window.idealTo) return '';
  return t('{from} to {to}', {
    from: formatDay(window.idealFrom, 'short'),
    to: formatDay(window.idealTo, 'short'),
  });
}
