import { Accordion, Button, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { PatchTestRules } from '../patchTests/PatchTestRules.tsx';
import { ChangeList } from '../settings/ChangeList.tsx';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from '../settings/SettingsList.module.css';
import { SourceList } from '../settings/SourceList.tsx';
import { FormEditor } from './FormEditor.tsx';
import { ownForm } from './ownForm.ts';

export type FormItem = Pick<
  inferRouterOutputs<AppRouter>['consents']['forms']['list'][number],
  'form' | 'version' | 'content' | 'isShipped'
>;

/** The forms that clients sign. What was signed keeps its words, whatever is changed here. */
export function ConsentFormsSettings() {
  const mayEdit = useMe().role !== 'front_desk';
  const list = useQuery(api.consents.forms.list.queryOptions());
  const [open, setOpen] = useState<string | null>(null);
  const [added, setAdded] = useState<FormItem>();
  const add = () => {
    const item = ownForm(list.data ?? []);
    setAdded(item);
    setOpen(item.form);
  };
  const isSaved = list.data?.some(({ form }) => form === added?.form);
  return (
    <Stack gap="xl">
      <section className={classes.page}>
        <Title order={2}>{t('Consent forms')}</Title>
        <p className={classes.lead}>
          {t(
            'The shipped words rest on the sources named below them and are no legal advice: have them reviewed by your insurer or lawyer, and note who did. A change holds for the next signature; what was signed keeps its words.',
          )}
        </p>
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
        <Accordion chevronPosition="left" value={open} onChange={setOpen}>
          {list.data?.map((item) => (
            <Accordion.Item key={item.form} value={item.form}>
              <Accordion.Control>
                <Heading item={item} />
              </Accordion.Control>
              <Accordion.Panel>
                {open === item.form && (
                  <div className={classes.details}>
                    {mayEdit && <Editor item={item} />}
                    {item.isShipped && <SourceList sources={item.sources} />}
                    <History form={item.form} />
                  </div>
                )}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
          {added && !isSaved && (
            <Accordion.Item value={added.form}>
              <Accordion.Control>
                <Heading item={added} />
              </Accordion.Control>
              <Accordion.Panel>{open === added.form && <Editor item={added} />}</Accordion.Panel>
            </Accordion.Item>
          )}
        </Accordion>
        {mayEdit && list.data && (
          <Button
            w="fit-content"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
          >
            {t('Add a form of your own')}
          </Button>
        )}
      </section>
      <PatchTestRules />
    </Stack>
  );
}

function Editor({ item }: { readonly item: FormItem }) {
  return (
    <OpenedForm item={item}>{(opened, onSaved) => <FormEditor item={opened} onSaved={onSaved} />}</OpenedForm>
  );
}

function Heading({ item: { content, version, isShipped } }: { readonly item: FormItem }) {
  return (
    <span className={classes.row}>
      <strong>{content.title || t('New form')}</strong>
      <span>
        {content.validMonths === null
          ? t('Holds until it is withdrawn')
          : t('Holds for {months} months', { months: content.validMonths })}
      </span>
      <span className={classes.marks}>
        {!content.isUsed && <span className={classes.soft}>{t('not used')}</span>}
        {content.reviewedBy === '' && <span className={classes.caution}>{t('not reviewed')}</span>}
        {(version > 0 || !isShipped) && <span className={classes.edited}>{t('your words')}</span>}
      </span>
    </span>
  );
}

const actionNames = {
  'consents.forms.save': t('new version'),
  'consents.forms.restore': t('back to the shipped words, or out of use'),
} as const;

function History({ form }: { readonly form: string }) {
  const history = useQuery(api.consents.forms.history.queryOptions({ form }));
  return <ChangeList changes={history.data ?? []} actionNames={actionNames} />;
}
