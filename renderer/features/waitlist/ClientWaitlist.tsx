import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId, ServiceId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { WaitlistForm } from './WaitlistForm.tsx';
import classes from './waitlist.module.css';
import { wishWords } from './wishWords.ts';

/** What this client waits for, and the way onto the waiting list and off it. */
export function ClientWaitlist({
  clientId,
  serviceId,
}: {
  readonly clientId: ClientId;
  readonly serviceId?: ServiceId | undefined;
}) {
  const waiting = useQuery(api.waitlist.list.queryOptions({ clientId }));
  const withdraw = useMutation(api.waitlist.withdraw.mutationOptions());
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      {waiting.data?.map((wish) => (
        <p key={wish.id} className={classes.wish}>
          <span>
            {t('Waits for an earlier time: {serviceName}, {wishWords}', {
              serviceName: wish.serviceName,
              wishWords: wishWords(wish),
            })}
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ id: wish.id, version: wish.version })}
          >
            {t('Take off the list')}
          </Button>
        </p>
      ))}
      <ErrorNotice error={withdraw.error} />
      {waiting.data?.length === 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
          {t('Put on the waiting list…')}
        </Button>
      )}
      <Modal opened={isAdding} onClose={() => setAdding(false)} title={t('Waiting for an earlier time')}>
        <WaitlistForm clientId={clientId} serviceId={serviceId} onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}
