import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';

const actionNames = {
  'conditions.rules.save': t('own figures'),
  'conditions.rules.restore': t('back to the cited figures, or taken away'),
} as const;

/** Who changed this rule, when and why. */
export function RuleHistory({ id }: { readonly id: string }) {
  const history = useQuery(api.conditions.rules.history.queryOptions({ id }));
  return (
    <section aria-label={t('History')}>
      <ChangeList changes={history.data ?? []} actionNames={actionNames} />
    </section>
  );
}
