import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from './HandoutTexts.module.css';
import { LanguageReview } from './LanguageReview.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { type TextChoice, TextChoices } from './TextChoices.tsx';
import { TextHistory } from './TextHistory.tsx';

export type HandoutText = inferRouterOutputs<AppRouter>['handouts']['texts']['get'];

/** The words of every sheet in every language, beside the sheet of a real client. */
export function HandoutTextsSettings() {
  const [choice, setChoice] = useState<TextChoice>({ kind: 'aftercare', language: 'en', device: null });
  const text = useQuery(api.handouts.texts.get.queryOptions(choice));
  return (
    <section className={classes.page}>
      <Title order={2}>{t('Handout texts')}</Title>
      <p className={classes.lead}>
        {t(
          'What clients read, sheet by sheet and language by language. Your words hold for the next sheet; sheets already given stay as they were. Words that promise a result are refused.',
        )}
      </p>
      <TextChoices choice={choice} onChange={setChoice} />
      <LanguageReview language={choice.language} />
      <ErrorNotice error={text.error} onRetry={() => void text.refetch()} />
      {text.data && (
        <OpenedForm key={Object.values(choice).join()} item={text.data}>
          {(opened, onSaved) => <TemplateForm text={opened} choice={choice} onSaved={onSaved} />}
        </OpenedForm>
      )}
      {text.data && text.data.version > 0 && <TextHistory choice={choice} />}
    </section>
  );
}
