import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { TreatmentView } from './treatmentView.ts';

interface DiscardDraftProps {
  readonly treatment: TreatmentView;
  readonly flush: () => Promise<number>;
}

const secondsToThink = 5;

/** For a record begun by mistake: asks once, in place. */
export function DiscardDraft({ treatment, flush }: DiscardDraftProps) {
  const { id, clientId } = treatment;
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const discard = useMutation(
    api.treatments.discard.mutationOptions({ onSuccess: () => navigate(`/clients/${clientId}`) }),
  );
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setAsking(false), secondsToThink * 1000);
    return () => clearTimeout(timer);
  }, [isAsking]);
  const press = async () => {
    if (isAsking) discard.mutate({ id, version: await flush() });
    else setAsking(true);
  };
  return (
    <>
      <ErrorNotice error={discard.error} />
      <Button
        variant="subtle"
        color="gray"
        fullWidth
        loading={discard.isPending}
        onClick={() => void press()}
      >
        {isAsking ? t('Throw this draft away for good?') : t('Started by mistake')}
      </Button>
    </>
  );
}
