import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from './WindowReasons.tsx';

/** When she does not book at once: call her later, or the course is finished. */
export function DecideNext({ followUp }: { readonly followUp: FollowUpView }) {
  const { treatmentId, sessionNumber, plannedCount, isPlanActive } = followUp;
  const decide = useMutation(api.followUps.decide.mutationOptions());
  const [isEnding, setEnding] = useState(false);
  const isWhole = plannedCount !== null && (sessionNumber ?? 0) >= plannedCount;
  const finish = (reason: string) => decide.mutate({ treatmentId, decision: 'course_finished', reason });
  if (decide.isSuccess && decide.variables.decision === 'recall')
    return <Notice tone="good">{t('On the recall list until she books.')}</Notice>;
  return (
    <>
      <Button variant="default" onClick={() => decide.mutate({ treatmentId, decision: 'recall' })}>
        {t('Add to recall list')}
      </Button>
      {isPlanActive && (
        <Button
          variant="default"
          aria-expanded={isEnding}
          onClick={() => (isWhole ? finish('') : setEnding(!isEnding))}
        >
          {t('Course finished')}
        </Button>
      )}
      {isEnding && <WhyItEnds followUp={followUp} isPending={decide.isPending} onEnd={finish} />}
      <ErrorNotice error={decide.error} />
    </>
  );
}

interface WhyItEndsProps {
  readonly followUp: FollowUpView;
  readonly isPending: boolean;
  readonly onEnd: (reason: string) => void;
}

function WhyItEnds({ followUp, isPending, onEnd }: WhyItEndsProps) {
  const [reason, setReason] = useState('');
  return (
    <>
      <TextInput
        label={t('Why it ends after {sessionNumber} of {plannedCount} sessions', {
          sessionNumber: followUp.sessionNumber ?? 0,
          plannedCount: followUp.plannedCount ?? t('the planned'),
        })}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnd(reason);
        }}
      />
      <Button loading={isPending} onClick={() => onEnd(reason)}>
        {t('End the course here')}
      </Button>
    </>
  );
}
