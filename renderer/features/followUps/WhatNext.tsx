import { Button, Stack, Title } from '@mantine/core';
import { IconCalendarCheck, IconCalendarPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { unhealedReactionRule } from '../../../shared/clinical/windowRules.ts';
import type { ClientId, TreatmentId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { CourseButton } from '../courses/CourseButton.tsx';
import { BlockedByCondition } from './BlockedByCondition.tsx';
import { DecideNext } from './DecideNext.tsx';
import { SettledReaction } from './SettledReaction.tsx';
import classes from './WhatNext.module.css';
import { type FollowUpView, WindowReasons } from './WindowReasons.tsx';
import { bookingAddress, idealWords } from './windowWords.ts';

interface WhatNextProps {
  readonly treatmentId: TreatmentId;
  readonly clientId: ClientId;
}

/** After signing: when the client should come again and why, and what to do about it before she leaves. */
export function WhatNext({ treatmentId, clientId }: WhatNextProps) {
  const followUp = useQuery(api.followUps.afterTreatment.queryOptions({ treatmentId }));
  const data = followUp.data;
  const isOpen = data?.status === 'due' || data?.status === 'booked';
  return (
    <section aria-label={t('What next')} className={classes.panel}>
      <Title order={2}>{t('What next')}</Title>
      <ErrorNotice error={followUp.error} onRetry={() => void followUp.refetch()} />
      {data && !isOpen && (
        <p className={classes.line}>
          {data.status === 'done'
            ? t('The next session has taken place.')
            : t('Nobody is waited for after this one.')}
        </p>
      )}
      {data && isOpen && <OpenWindow followUp={data} />}
      <Stack gap="xs">
        {data?.status === 'due' && !data.window.isBlocked && (
          <Button
            component={Link}
            to={bookingAddress(clientId, data.window)}
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
          >
            {t('Book next')}
          </Button>
        )}
        {data && isOpen && !data.window.isBlocked && <CourseButton clientId={clientId} />}
        <Button
          component={Link}
          to={`/print/handouts/new?treatment=${treatmentId}&print=1`}
          variant={data?.status === 'due' ? 'default' : 'filled'}
          data-prints
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('Print aftercare sheet')}
        </Button>
        {data?.status === 'due' && <DecideNext followUp={data} />}
      </Stack>
      {data && isOpen && <WindowReasons window={data.window} />}
    </section>
  );
}

function OpenWindow({ followUp }: { readonly followUp: FollowUpView }) {
  const { window, booked } = followUp;
  const isReaction = window.reasons.some((reason) => reason.ruleId === unhealedReactionRule.id);
  if (window.isBlocked)
    return isReaction ? <SettledReaction followUp={followUp} /> : <BlockedByCondition followUp={followUp} />;
  return (
    <>
      {booked && (
        <p className={classes.booked}>
          <IconCalendarCheck size={18} stroke={1.75} aria-hidden />
          {t('Booked for {day}, {time}', {
            day: formatDay(booked.startsLocal, 'short'),
            time: formatTime(booked.startsLocal),
          })}
        </p>
      )}
      {window.noRule ? (
        <p className={classes.line}>{window.noRuleBecause}</p>
      ) : (
        <dl className={classes.dates}>
          <div>
            <dt>{t('Earliest')}</dt>
            <dd>{formatDay(window.earliest ?? '', 'short')}</dd>
          </div>
          <div className={classes.best}>
            <dt>{t('Best')}</dt>
            <dd>{idealWords(window)}</dd>
          </div>
          <div>
            <dt>{t('Late after')}</dt>
            <dd>{formatDay(window.lateAfter ?? '', 'short')}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
