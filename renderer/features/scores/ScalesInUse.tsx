import { Switch, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { assessorNames } from '../../../shared/clinical/scales/scale.ts';
import { directionOf, scales } from '../../../shared/clinical/scales.ts';
import { citation } from '../../../shared/clinical/sources.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { NotOffered } from './NotOffered.tsx';
import classes from './scores.module.css';

/** Which scales are offered. Scores that were given keep their scale. */
export function ScalesInUse({ mayEdit }: { readonly mayEdit: boolean }) {
  const uses = useQuery(api.scores.scalesInUse.queryOptions());
  const use = useMutation(api.scores.useScale.mutationOptions());
  return (
    <section aria-label={t('Outcome scales')}>
      <Title order={3}>{t('Outcome scales')}</Title>
      <p className={classes.soft}>
        {t('Of several ways to ask one thing, such as satisfaction, a clinic wants one.')}
      </p>
      <ErrorNotice error={uses.error ?? use.error} />
      <ul className={classes.scaleList}>
        {scales.map((scale) => {
          const { isUsed = false, version = 0 } = uses.data?.find((one) => one.scale === scale.id) ?? {};
          return (
            <li key={scale.id}>
              <Switch
                size="sm"
                label={scale.name}
                description={t('{who}. {direction}. {sources}', {
                  who: assessorNames[scale.assessor],
                  direction: directionOf(scale),
                  sources: scale.sources.map(citation).join(' · '),
                })}
                checked={isUsed}
                disabled={!mayEdit || !uses.data}
                onChange={(event) =>
                  use.mutate({ scale: scale.id, version, isUsed: event.currentTarget.checked })
                }
              />
            </li>
          );
        })}
      </ul>
      <NotOffered />
    </section>
  );
}
