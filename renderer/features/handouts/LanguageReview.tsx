import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { sheetLanguages } from '../../../shared/handoutTexts/languages.ts';
import type { Language } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatInstant } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

/** Whether somebody who answers for it has read this translation; the owner says so here. English is no translation. */
export function LanguageReview({ language }: { readonly language: Language }) {
  const isOwner = useMe().role === 'owner';
  const clinic = useQuery(api.clinic.get.queryOptions());
  const reviews = useQuery(api.handouts.texts.languages.queryOptions());
  const approve = useMutation(api.handouts.texts.approve.mutationOptions());
  const withdraw = useMutation(api.handouts.texts.withdraw.mutationOptions());
  const review = reviews.data?.find((one) => one.language === language);
  if (language === 'en' || !review || !clinic.data) return <ErrorNotice error={reviews.error} />;
  const { name } = sheetLanguages[language];
  const { approved, isReviewed } = review;
  const by = approved && {
    name,
    by: approved.by,
    at: formatInstant(approved.at, clinic.data.timeZone),
  };
  const action = isReviewed
    ? { label: t('Withdraw'), run: () => withdraw.mutate({ language }) }
    : { label: t('Approve {name}', { name }), run: () => approve.mutate({ language }) };
  return (
    <>
      <Notice
        tone={isReviewed ? 'good' : 'warn'}
        action={
          isOwner && (
            <Button
              size="compact-sm"
              variant="default"
              loading={approve.isPending || withdraw.isPending}
              onClick={action.run}
            >
              {action.label}
            </Button>
          )
        }
      >
        {isReviewed && by && t('{name}: approved by {by}, {at}.', by)}
        {!isReviewed && by && t('{name}: changed since {by} approved it on {at}.', by)}
        {!by &&
          t(
            '{name}: translation not yet clinically reviewed. Staff see this beside the sheet; it is never printed.',
            { name },
          )}
      </Notice>
      <ErrorNotice error={approve.error ?? withdraw.error} />
    </>
  );
}
