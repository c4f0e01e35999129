/** What the desk does in the calendar: pick a time, move a visit, open one, book the next; and whose window is shaded. */
import { useCallback } from 'react';
import { isLocalDate } from '../../../shared/scheduling/wallTime.ts';
import {
  type ChosenClient,
  type DraftChange,
  draftFromDay,
  emptyDraft,
} from '../appointments/bookingDraft.ts';
import { useVisitActions } from '../appointments/useVisitActions.ts';
import { useFollowUpWindow } from '../appointments/useVisitWish.ts';
import { clientNameOf } from './calendarEvents.ts';
import type { ColumnKind, Visit } from './calendarTypes.ts';
import { draftFrom, moveTo, type PickedTime } from './pickedTime.ts';
import { unpin } from './pinboard.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';
import type { CalendarData } from './useCalendarData.ts';
import { useClientOfAddress, useNewOfAddress } from './useClientOfAddress.ts';
import { type SetPanel, usePanel } from './usePanel.ts';

interface DeskInput {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly data: CalendarData;
  readonly now: string;
}

export function useDesk({ address, changeAddress, data, now }: DeskInput) {
  const { panel, setPanel, book, look, close: closePanel } = usePanel();
  const client = panel.kind === 'booking' ? panel.draft.client : undefined;
  const only = data.practitioners.length === 1 ? data.practitioners[0]?.id : address.practitioner;
  const whose = data.practitioners.find((person) => person.id === only)?.id;
  const start = useCallback(
    (change: DraftChange) => book(address.date, { ...(whose ? { practitionerId: whose } : {}), ...change }),
    [book, address.date, whose],
  );
  useClientOfAddress({ address, changeAddress, start, today: now.slice(0, 10) });
  useNewOfAddress({ address, changeAddress, start });
  const close = () => {
    closePanel();
    if (address.client) changeAddress({ client: null });
  };
  return {
    panel,
    window: useFollowUpWindow(client?.id),
    clientName: client?.name ?? '',
    selectedId: panel.kind === 'visit' ? panel.id : undefined,
    pick: useCallback((picked: PickedTime) => start(draftFrom(picked, address.by)), [start, address.by]),
    select: useCallback((visit: Visit) => look(visit.id), [look]),
    move: useMove(setPanel, address.by),
    close,
    leave: () => {
      if (panel.kind !== 'none') close();
      return panel.kind !== 'none';
    },
    openNew: () => start({}),
    changeDraft: useCallback(
      (change: DraftChange) => {
        book(address.date, change);
        // The day that is being booked comes into view.
        if (change.date && isPlausible(change.date)) changeAddress({ date: change.date });
      },
      [book, address.date, changeAddress],
    ),
    /** The day of a visit that has gone there. */
    showDay: (startsLocal: string) => changeAddress({ date: startsLocal.slice(0, 10) }),
    booked: (startsLocal: string) => {
      close();
      changeAddress({ date: startsLocal.slice(0, 10) });
    },
    bookNext: (visit: Visit, date?: string) => {
      setPanel({ kind: 'none' });
      if (date === undefined) changeAddress({ client: visit.clientId, view: 'week', date: null });
      else {
        book(date, { ...emptyDraft(date), ...draftFromDay(date), client: clientOf(visit) });
        changeAddress({ date, view: 'week' });
      }
    },
    /** The same for the same client, at a time that is still to be chosen. */
    copy: ({ serviceId, practitionerId, durationMinutes, note, ...visit }: Visit) => {
      const what = { serviceId, practitionerId, durationMinutes, note };
      book(address.date, { ...emptyDraft(address.date), ...what, client: clientOf(visit) });
    },
  };
}
export type Desk = ReturnType<typeof useDesk>;

/** A year that is typed digit by digit is 0002, 0020 and 0202 before it is 2026. */
const isPlausible = (date: string) => isLocalDate(date) && date > '2000';

type WithClient = Pick<
  Visit,
  'clientId' | 'clientGivenName' | 'clientFamilyName' | 'clientPhone' | 'clientAlert'
>;

function clientOf(visit: WithClient): ChosenClient {
  return {
    id: visit.clientId,
    name: clientNameOf(visit),
    phone: visit.clientPhone,
    alert: visit.clientAlert,
  };
}

/** A refused move is said beside the calendar, in which the visit never left its place. */
function useMove(setPanel: SetPanel, by: ColumnKind) {
  const { move } = useVisitActions();
  return useCallback(
    (visit: Visit, picked: PickedTime, overrideReason?: string) => {
      const input = moveTo(visit, picked, by);
      if (!input) return;
      move({ ...input, ...(overrideReason ? { overrideReason } : {}) }, visit).then(
        () => {
          unpin(visit.id);
          setPanel((before) => (before.kind === 'refused' ? { kind: 'none' } : before));
        },
        (error: unknown) => setPanel({ kind: 'refused', visit, picked, error }),
      );
    },
    [by, setPanel, move],
  );
}
