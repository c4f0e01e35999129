import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ConsentView } from './ConsentsTab.tsx';

/** Whether it can be relied on today, in one line. */
export function consentState({ state, validUntil, withdrawal }: ConsentView): string {
  if (withdrawal?.isMistake) return t('Recorded by mistake: {reason}', { reason: withdrawal.reason });
  if (withdrawal)
    return t('Withdrawn on {day}: {reason}', {
      day: formatDay(withdrawal.onDate),
      reason: withdrawal.reason,
    });
  if (state === 'expired') return t('Ended on {day}', { day: formatDay(validUntil ?? '') });
  return validUntil === null
    ? t('Valid until it is withdrawn')
    : t('Valid until {day}', { day: formatDay(validUntil) });
}

/** How it was signed, when and with whom. */
export function consentSigned({ signedOn, signature, practitioner }: ConsentView): string {
  const day = formatDay(signedOn);
  if (signature.how === 'paper')
    return t('Signed on paper on {day}, seen by {practitioner}, kept in: {filedWhere}', {
      ...{ day, practitioner },
      filedWhere: signature.filedWhere,
    });
  const values = { day, name: signature.name, practitioner };
  return signature.how === 'drawn'
    ? t('Signed on screen on {day} by {name}, explained by {practitioner}', values)
    : t('Signed with a typed name on {day} by {name}, explained by {practitioner}', values);
}
