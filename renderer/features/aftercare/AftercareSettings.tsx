import { Accordion, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { HealingLine } from '../../../shared/clinical/healingLine.ts';
import { healingLineSchema } from '../../../shared/clinical/healingSchema.ts';
import { fillPlaces } from '../../../shared/handoutTexts/placeholders.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from '../settings/SettingsList.module.css';
import { SourceList } from '../settings/SourceList.tsx';
import { LineForm } from './LineForm.tsx';
import { kindNames, spanWords } from './lineWords.ts';

export type AftercareLine = inferRouterOutputs<AppRouter>['aftercare']['lines'][number];

/** Every line that an aftercare sheet can hold, in the order of time, with the clinic's own words and days. */
export function AftercareSettings() {
  const lines = useQuery(api.aftercare.lines.queryOptions());
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className={classes.page}>
      <Title order={2}>{t('Aftercare')}</Title>
      <p className={classes.lead}>
        {t(
          'What the client reads at home, counted from the end of the session. The days hold for the sheets of every language; the words are edited under Handout texts. Sheets already given stay as they were.',
        )}
      </p>
      <ErrorNotice error={lines.error} onRetry={() => void lines.refetch()} />
      <Accordion chevronPosition="left" value={open} onChange={setOpen}>
        {lines.data?.map((item) => (
          <Accordion.Item key={item.line.id} value={item.line.id}>
            <Accordion.Control>
              <LineHeading item={item} />
            </Accordion.Control>
            <Accordion.Panel>{open === item.line.id && <LineDetails item={item} />}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}

function LineHeading({ item: { line, edit } }: { readonly item: AftercareLine }) {
  return (
    <span className={classes.row}>
      <span>
        <strong>{kindNames[line.kind]}</strong> <span className={classes.soft}>{spanWords(line)}</span>
      </span>
      <span>{textOf(line)}</span>
      <span className={classes.marks}>
        {line.disputed && <span className={classes.caution}>{t('disputed')}</span>}
        {edit && <span className={classes.edited}>{t('your days')}</span>}
      </span>
    </span>
  );
}

const actionNames = {
  'aftercare.save': t('own days'),
  'aftercare.restore': t('back to the shipped line'),
} as const;

function LineDetails({ item }: { readonly item: AftercareLine }) {
  const mayEdit = useMe().role !== 'front_desk';
  const { line, shipped, sources, version } = item;
  const history = useQuery({
    ...api.aftercare.history.queryOptions({ id: line.id }),
    enabled: version > 0,
  });
  return (
    <div className={classes.details}>
      {line.disputed && (
        <p>
          <strong>{t('Sources disagree.')} </strong>
          {line.disputed}
        </p>
      )}
      {line.onlyFitzpatrick && (
        <p>
          {t('Printed for skin types {onlyFitzpatrick} only.', {
            onlyFitzpatrick: line.onlyFitzpatrick.join(', '),
          })}
        </p>
      )}
      {item.edit && (
        <p>
          {t('As shipped, {spanWords}: {text}', { spanWords: spanWords(shipped), text: textOf(shipped) })}
        </p>
      )}
      {mayEdit && (
        <OpenedForm item={item}>
          {(opened, onSaved) => <LineForm item={opened} onSaved={onSaved} />}
        </OpenedForm>
      )}
      <SourceList sources={sources} />
      {history.data && (
        <section aria-label={t('History')}>
          <ChangeList
            changes={history.data.map((row) => ({ ...row, was: daysBefore(row.before) }))}
            actionNames={actionNames}
          />
        </section>
      )}
    </div>
  );
}

function daysBefore(before: string | null): string | undefined {
  const line = healingLineSchema.safeParse(JSON.parse(before ?? 'null')).data;
  return line && spanWords(line);
}

const textOf = ({ text, spf }: HealingLine) => fillPlaces(text, { spf: String(spf) }) ?? text;
