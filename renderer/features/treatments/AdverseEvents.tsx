import { Button, Group, Modal, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { eventKinds } from '../../../shared/clinical/adverseEvents.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { EventForm } from './EventForm.tsx';
import { eventWords } from './eventWords.ts';
import classes from './SignedRecord.module.css';
import type { TreatmentView } from './treatmentView.ts';

export type AdverseEvent = inferRouterOutputs<AppRouter>['treatments']['events']['ofTreatment'][number];

/** What went wrong after this session: beside the record, changing nothing in it. */
export function AdverseEvents({ treatment }: { readonly treatment: TreatmentView }) {
  const { id: treatmentId } = treatment;
  const mayWrite = useMe().role !== 'front_desk';
  const events = useQuery(api.treatments.events.ofTreatment.queryOptions({ treatmentId }));
  const [edited, setEdited] = useState<AdverseEvent | 'new'>();
  const close = () => setEdited(undefined);
  if (events.data?.length === 0 && !mayWrite) return null;
  return (
    <section aria-label={t('Afterwards')} className={classes.addenda}>
      <Title order={2}>{t('Afterwards')}</Title>
      <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />
      {events.data?.map((event) => (
        <EventCard key={event.id} event={event} onEdit={mayWrite ? () => setEdited(event) : undefined} />
      ))}
      {mayWrite && (
        <Group>
          <Button variant="default" onClick={() => setEdited('new')}>
            {t('Note an adverse event')}
          </Button>
        </Group>
      )}
      <Modal opened={edited !== undefined} onClose={close} size="lg" title={t('Adverse event')}>
        {edited && (
          <EventForm treatment={treatment} event={edited === 'new' ? undefined : edited} onDone={close} />
        )}
      </Modal>
    </section>
  );
}

interface EventCardProps {
  readonly event: AdverseEvent;
  readonly onEdit: (() => void) | undefined;
}

function EventCard({ event, onEdit }: EventCardProps) {
  const { fields } = event;
  const name = t(eventKinds[fields.kind].name);
  return (
    <div className={classes.event} data-open={fields.outcome === 'open'}>
      <Group justify="space-between">
        <strong>{t('{name}, since {day}', { name, day: formatDay(fields.onsetOn) })}</strong>
        {onEdit && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('Edit: {name}', { name })}
            onClick={onEdit}
          >
            {t('Edit')}
          </Button>
        )}
      </Group>
      {eventWords(event).map(([label, value]) => (
        <p key={label}>
          <span className={classes.by}>{label}:</span> {value}
        </p>
      ))}
    </div>
  );
}
