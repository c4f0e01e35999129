import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { alertTitle } from './alertTitle.ts';
import type { ConditionView } from './ConditionsSection.tsx';

/** What a recorded condition means today, in one line. */
export function conditionState({
  block,
  signOff,
  settledOn,
  kind,
  isOver,
  isPrivate,
}: ConditionView): string {
  if (isPrivate) return t('Changes nothing for a session');
  if (settledOn !== '') return t('Settled on {day}', { day: formatDay(settledOn) });
  if (block) return alertTitle(block);
  if (signOff) {
    const by =
      signOff.prescriber === ''
        ? signOff.staffName
        : t('{staffName} for {prescriber}', { staffName: signOff.staffName, prescriber: signOff.prescriber });
    return t('Signed off on {day} by {by}: {reason}', {
      day: formatDay(signOff.onDate),
      by,
      reason: signOff.reason,
    });
  }
  if (isOver) return t('Over');
  return kind === 'note' ? t('To bear in mind') : t('Not yet');
}
