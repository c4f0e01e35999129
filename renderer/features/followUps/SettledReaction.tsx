import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from './WindowReasons.tsx';

/** Nothing may be booked until a practitioner has seen the skin and says so. */
export function SettledReaction({ followUp }: { readonly followUp: FollowUpView }) {
  const mayWrite = useMe().role !== 'front_desk';
  const [note, setNote] = useState('');
  const signOff = useMutation(api.followUps.signOffReaction.mutationOptions());
  return (
    <>
      <Notice tone="alert">{followUp.window.today.sentence}</Notice>
      {mayWrite && (
        <>
          <Textarea
            label={t('How the skin looks now')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <ErrorNotice error={signOff.error} />
          <Button
            variant="default"
            loading={signOff.isPending}
            onClick={() => signOff.mutate({ clientId: followUp.clientId, note })}
          >
            {t('It has settled, booking is open again')}
          </Button>
        </>
      )}
    </>
  );
}
