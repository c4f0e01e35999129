import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconCalendarX } from '@tabler/icons-react';
import { useState } from 'react';
import { cancelReasonNames, cancelReasons } from '../../../shared/schemas/appointments.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { useVisitActions } from './useVisitActions.ts';
import classes from './VisitPanel.module.css';

/** Cancelling asks once, with the reason; the row stays, and the time is free again. */
export function CancelVisit({ visit }: { readonly visit: Visit }) {
  const actions = useVisitActions();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  if (visit.status !== 'booked' && visit.status !== 'arrived') return null;
  if (!isAsking)
    return (
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconCalendarX size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('Cancel this visit…')}
      </Button>
    );
  const chosen = cancelReasons.find((one) => one === reason);
  return (
    <form
      className={classes.box}
      aria-label={t('Cancel this visit')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        // What is refused is said below.
        actions.cancel({ id: visit.id, version: visit.version, reason: chosen, note }).catch(() => {});
      }}
    >
      <Stack gap="xs">
        <NativeSelect
          label={t('Why is it cancelled?')}
          value={reason}
          data={[
            { value: '', label: t('Choose…') },
            ...cancelReasons.map((one) => ({ value: one, label: cancelReasonNames[one] })),
          ]}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput label={t('Note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <ErrorNotice error={actions.error} />
        <Button type="submit" color="red" disabled={!chosen} loading={actions.isBusy}>
          {t('Cancel the visit')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('Keep it')}
        </Button>
      </Stack>
    </form>
  );
}
