import { formatDay } from '../../components/formatDay.ts';
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
  if (isPrivate) return 'Changes nothing for a session';
  if (settledOn !== '') return `Settled on ${formatDay(settledOn)}`;
  if (block) return alertTitle(block);
  if (signOff) {
    const by =
      signOff.prescriber === '' ? signOff.staffName : `${signOff.staffName} for ${signOff.prescriber}`;
    return `Signed off on ${formatDay(signOff.onDate)} by ${by}: ${signOff.reason}`;
  }
  if (isOver) return 'Over';
  return kind === 'note' ? 'To bear in mind' : 'Not yet';
}
