import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { isLive } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { sentenceOf } from '../../api/errors.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

interface Archivable {
  readonly id: ClientId;
  readonly version: number;
  readonly isArchived: boolean;
}

/** Takes a client out of lists and searches, or back in. Nothing is deleted; with visits still booked it asks first. */
export function ArchiveButton({ client }: { readonly client: Archivable }) {
  const now = useClinicNow();
  const visits = useQuery(api.appointments.ofClient.queryOptions({ clientId: client.id }));
  const [isAsking, setAsking] = useState(false);
  const archive = useMutation(
    api.clients.setArchived.mutationOptions({
      onSuccess: () => setAsking(false),
      onError: (error) => notifications.show({ color: 'red', message: sentenceOf(error) }),
    }),
  );
  const toCome = visits.data?.filter((visit) => isLive(visit.status) && visit.startsLocal > now) ?? [];
  const save = () =>
    archive.mutate({ id: client.id, version: client.version, isArchived: !client.isArchived });
  const mustAsk = !client.isArchived && toCome.length > 0;
  return (
    <>
      <Button
        variant="subtle"
        loading={archive.isPending}
        disabled={!visits.isSuccess}
        onClick={mustAsk ? () => setAsking(true) : save}
      >
        {client.isArchived ? t('Bring back from the archive') : t('Archive')}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('Archive this client?')}>
        <p>
          {t(
            '{count} visits are still booked and will stay in the calendar: {toCome}. Cancel what is not wanted first.',
            {
              count: toCome.length,
              toCome: toCome.map((visit) => formatDay(visit.startsLocal, 'short')).join(', '),
            },
          )}
        </p>
        <Group>
          <Button onClick={save}>{t('Archive and keep the visits')}</Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('Not now')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
