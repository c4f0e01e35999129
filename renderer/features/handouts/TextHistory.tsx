import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';
import type { TextChoice } from './TextChoices.tsx';

const actionNames = {
  'handoutTexts.save': t('own words'),
  'handoutTexts.restore': t('back to the shipped words'),
} as const;

/** Who changed the words of this sheet, when and why. */
export function TextHistory({ choice }: { readonly choice: TextChoice }) {
  const history = useQuery(api.handouts.texts.history.queryOptions(choice));
  return (
    <section aria-label={t('History')}>
      <ChangeList changes={history.data ?? []} actionNames={actionNames} />
    </section>
  );
}
