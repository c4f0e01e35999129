import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

interface Block {
  readonly kind: 'absolute' | 'deferral' | 'relative';
  readonly until?: string | undefined;
  readonly mayOverride: 'practitioner' | 'prescriber' | 'nobody';
}

/** The two or three words that are read from a step away. */
export function alertTitle({ kind, until, mayOverride }: Block): string {
  if (kind === 'relative')
    return t('Needs sign-off by a {words}', {
      words: mayOverride === 'prescriber' ? 'prescriber' : 'practitioner',
    });
  return until === undefined ? t('Blocked') : t('Blocked until {day}', { day: formatDay(until) });
}
