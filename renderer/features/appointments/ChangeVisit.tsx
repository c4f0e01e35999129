import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { WhatAndWho, WhenAndWhere } from './BookingFields.tsx';
import classes from './BookingPanel.module.css';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { ConflictLine } from './ConflictLine.tsx';
import { OverrideReason } from './OverrideReason.tsx';
import { useVisitChange } from './useVisitChange.ts';

interface ChangeVisitProps {
  readonly visit: Visit;
  readonly data: CalendarData;
  readonly onChanged: (startsLocal: string) => void;
  readonly onClose: () => void;
}

/** Another time, length, person, room or service, with what stands against it while it is typed. */
export function ChangeVisit({ visit, data, onChanged, onClose }: ChangeVisitProps) {
  const change = useVisitChange(visit, data, onChanged);
  const { draft, type, error } = change;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input[type="date"]')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.missing === '' && change.isChanged) change.save();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('Change this visit')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Back to the visit, and not out of its panel.
        event.stopPropagation();
        onClose();
      }}
    >
      <Stack gap="sm">
        <ChangedMeanwhile opened={change.opened} now={visit} />
        <WhenAndWhere draft={draft} data={data} onChange={type} length={change.durationMinutes} />
        <WhatAndWho draft={draft} data={data} onChange={type} serviceId={draft.serviceId} />
        <div className={classes.foot}>
          <ConflictLine conflict={error ? undefined : change.conflict} />
          <ErrorNotice error={error} />
          <OverrideReason draft={draft} error={error} onChange={type} />
          <Group gap="xs" grow>
            <Button variant="default" onClick={onClose}>
              {t('Leave it as it is')}
            </Button>
            <Button
              type="submit"
              disabled={change.missing !== '' || !change.isChanged}
              loading={change.isBusy}
            >
              {change.missing || t('Save')}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}
