import { Accordion, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { foldText } from '../../../shared/foldText.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from '../settings/SettingsList.module.css';
import { SourceList } from '../settings/SourceList.tsx';
import { WaitVariantRow } from './WaitVariantRow.tsx';
import { WindowRules } from './WindowRules.tsx';
import { waitSummary } from './waitWords.ts';

export type Wait = inferRouterOutputs<AppRouter>['conditions']['waits']['list'][number];
export type WaitVariant = Wait['variants'][number];

/** Everything that can stand between a client and a session, with the clinic's own waits. */
export function ClocksSettings() {
  const list = useQuery(api.conditions.waits.list.queryOptions());
  const [sought, setSought] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wanted = foldText(sought);
  const shown = list.data?.filter(({ name }) => foldText(name).includes(wanted));
  return (
    <div className={classes.page}>
      <section className={classes.page} aria-labelledby="clocks-title">
        <Title order={2} id="clocks-title">
          {t('Clocks')}
        </Title>
        <p className={classes.lead}>
          {t(
            'What forbids a session, what has to wait and what needs a sign-off. Waits in days can be changed with a reason; open follow-ups of the clients concerned move at once. Whether something forbids a session cannot be changed.',
          )}
        </p>
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
        <TextInput
          label={t('Find a condition')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          maw="20rem"
        />
        {shown?.length === 0 && (
          <p className={classes.lead}>{t('No condition of that name is on the list.')}</p>
        )}
        <Accordion chevronPosition="left" value={open} onChange={setOpen}>
          {shown?.map((wait) => (
            <Accordion.Item key={wait.id} value={wait.id}>
              <Accordion.Control>
                <WaitHeading wait={wait} />
              </Accordion.Control>
              <Accordion.Panel>{open === wait.id && <WaitDetails wait={wait} />}</Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </section>
      <WindowRules />
    </div>
  );
}

function WaitHeading({ wait }: { readonly wait: Wait }) {
  const isEdited = wait.variants.some((variant) => variant.edit !== null);
  return (
    <span className={classes.row}>
      <strong>{wait.name}</strong>
      <span>{waitSummary(wait)}</span>
      <span className={classes.marks}>
        {wait.isDisputed && <span className={classes.caution}>{t('disputed')}</span>}
        {isEdited && <span className={classes.edited}>{t('your days')}</span>}
      </span>
    </span>
  );
}

function WaitDetails({ wait }: { readonly wait: Wait }) {
  const mayEdit = useMe().role !== 'front_desk';
  return (
    <div className={classes.details}>
      <p>
        {wait.isDisputed && <strong>{t('Sources disagree.')} </strong>}
        {wait.published}
      </p>
      {wait.variants.map((variant) => (
        <WaitVariantRow key={variant.id} wait={wait} variant={variant} mayEdit={mayEdit} />
      ))}
      <SourceList sources={wait.sources} />
    </div>
  );
}
