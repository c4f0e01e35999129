/** A new visit, beside the calendar: who, what, with whom, when. What was typed stays until it is booked or closed. */
import { Button, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { errorCodeOf, fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { ClientWaitlist } from '../waitlist/ClientWaitlist.tsx';
import { BookedClient } from './BookedClient.tsx';
import { WhatAndWho, WhenAndWhere } from './BookingFields.tsx';
import classes from './BookingPanel.module.css';
import { type BookingDraft, type DraftChange, draftAt, draftFromDay, missingPart } from './bookingDraft.ts';
import { ConflictLine } from './ConflictLine.tsx';
import { type ChosenTime, FreeTimeList } from './FreeTimeList.tsx';
import { OverrideReason } from './OverrideReason.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useBooking } from './useBooking.ts';
import { WeekJumps } from './WeekJumps.tsx';

interface BookingPanelProps {
  readonly draft: BookingDraft;
  readonly data: CalendarData;
  readonly today: string;
  readonly onChange: (change: DraftChange) => void;
  readonly onBooked: (startsLocal: string) => void;
  readonly onClose: () => void;
}

export function BookingPanel(props: BookingPanelProps) {
  const { draft, onChange } = props;
  const booking = useBooking(props);
  const [error, setError] = useRefusal(draft);
  const missing = missingPart(draft, booking.service !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    booking.book().then(() => setError(undefined), setError);
  };
  const choose = (time: ChosenTime) => onChange(draftAt(time));
  const isNewClient = draft.newClient !== undefined && errorCodeOf(error) === 'bad_input';
  const chosen = `${draft.date}T${draft.time}`;
  return (
    <SidePanel title={t('New visit')} onClose={props.onClose} focusKey={focusKeyOf(draft)}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <BookedClient
            draft={draft}
            window={booking.window}
            errors={isNewClient ? fieldErrorsOf(error) : {}}
            onChange={onChange}
          />
          <WhatAndWho {...props} serviceId={booking.service?.id} />
          {booking.search && <FreeTimeList search={booking.search} chosen={chosen} onChoose={choose} />}
          {booking.window && (
            <WeekJumps
              view={booking.window}
              today={props.today}
              onJump={(day) => onChange(draftFromDay(day))}
            />
          )}
          <WhenAndWhere {...props} length={booking.durationMinutes} />
          <div className={classes.foot}>
            <ConflictLine conflict={error ? undefined : booking.conflict} />
            <ErrorNotice error={error} />
            <OverrideReason draft={draft} error={error} onChange={onChange} />
            <Button
              type="submit"
              fullWidth
              disabled={missing !== ''}
              loading={booking.isBusy}
              // With a time and a client there is nothing left but to book.
              data-autofocus={draft.client && missing === '' ? true : undefined}
            >
              {missing || t('Book {day}, {time}', { day: formatDay(draft.date, 'short'), time: draft.time })}
            </Button>
          </div>
        </Stack>
      </form>
      {draft.client && (
        <ClientWaitlist key={draft.client.id} clientId={draft.client.id} serviceId={booking.service?.id} />
      )}
    </SidePanel>
  );
}

/** What was refused; it no longer holds when another time, person or service is chosen. */
function useRefusal({ date, time, practitionerId, roomId, serviceId }: BookingDraft) {
  const [error, setError] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a refusal is about
  useEffect(() => setError(undefined), [date, time, practitionerId, roomId, serviceId]);
  return [error, setError] as const;
}

/** The focus moves on when the client is chosen or is to be entered, and stays while other fields change. */
function focusKeyOf(draft: BookingDraft): string {
  if (draft.newClient) return 'new';
  if (!draft.client) return 'choose';
  // Once the best time is filled in there is nothing left but to book.
  return `${draft.client.id} ${draft.takesBest}`;
}
