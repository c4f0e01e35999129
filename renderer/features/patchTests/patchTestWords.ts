import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { PatchTestView } from './PatchTestsSection.tsx';

/** What a test says today, in one line. */
export function patchTestWords({ state, readOn, readBy, reaction }: PatchTestView): string {
  const read = t('read {day} by {name}', { day: formatDay(readOn), name: readBy });
  const shown = reaction && `: ${reaction}`;
  switch (state) {
    case 'waiting':
      return t('Not read yet');
    case 'due':
      return t('To be read now');
    case 'positive':
      return `${t('Positive')}, ${read}${shown}`;
    case 'negative':
      return `${t('Negative')}, ${read}${shown}`;
    case 'expired':
      return `${t('Negative, too old to count')}, ${read}${shown}`;
    default:
      return assertNever(state);
  }
}

function assertNever(value: never): never {
  throw new Error(`no such state: ${String(value)}`);
}
