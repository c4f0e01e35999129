/** What the desk does in the calendar: pick a time, move a visit, open one, book the next; and whose window is shaded. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { ClientId, RoomId, StaffId } from '../../../shared/ids.ts';
import { laterOf } from '../../../shared/scheduling/wallTime.ts';
import type { MoveInput } from '../../../shared/schemas/appointments.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import type { ChosenClient, DraftChange } from '../appointments/bookingDraft.ts';
import { useFollowUpWindow } from '../appointments/useBooking.ts';
import { useVisitActions } from '../appointments/useVisitActions.ts';
import type { PickedTime } from './CalendarGrid.tsx';
import { type ColumnKind, noRoom, type Visit } from './calendarTypes.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';
import type { CalendarData } from './useCalendarData.ts';
import { type Panel, usePanel } from './usePanel.ts';

interface DeskInput {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly data: CalendarData;
  readonly now: string;
}

export function useDesk({ address, changeAddress, data, now }: DeskInput) {
  const { panel, setPanel, book } = usePanel();
  const actions = useVisitActions();
  const client = panel.kind === 'booking' ? panel.draft.client : undefined;
  const window = useFollowUpWindow(client?.id);
  const only = data.practitioners.length === 1 ? data.practitioners[0]?.id : address.practitioner;
  const whose = data.practitioners.find((person) => person.id === only)?.id;

  const start = useCallback(
    (change: DraftChange) => book(address.date, { ...(whose ? { practitionerId: whose } : {}), ...change }),
    [book, address.date, whose],
  );
  useClientOfAddress({ address, changeAddress, start, now, panel });

  const close = useCallback(() => {
    setPanel({ kind: 'none' });
    if (address.client) changeAddress({ client: null });
  }, [setPanel, changeAddress, address.client]);

  const pick = useCallback(
    (picked: PickedTime) => start({ ...timeOf(picked), ...columnOf(picked.column, address.by) }),
    [start, address.by],
  );
  const select = useCallback(
    (visit: Visit) => setPanel({ kind: 'visit', id: visit.id, clientId: visit.clientId }),
    [setPanel],
  );
  const { move: moveVisit } = actions;
  const move = useCallback(
    (visit: Visit, picked: PickedTime, reason?: string) => {
      const input = moveOf(visit, picked, { by: address.by, view: address.view, reason });
      if (!input) return;
      moveVisit(input, visit).then(
        () => setPanel((before) => (before.kind === 'refused' ? { kind: 'none' } : before)),
        (error: unknown) => setPanel({ kind: 'refused', visit, picked, error }),
      );
    },
    [address.by, address.view, setPanel, moveVisit],
  );

  return {
    panel,
    window,
    clientName: client?.name ?? '',
    selectedId: panel.kind === 'visit' ? panel.id : undefined,
    pick,
    move,
    select,
    close,
    openNew: () => start({}),
    changeDraft: (change: DraftChange) => start(change),
    booked: (startsLocal: string) => {
      close();
      changeAddress({ date: startsLocal.slice(0, 10) });
    },
    bookNext: (visit: Visit) => {
      setPanel({ kind: 'none' });
      changeAddress({ client: visit.clientId, view: 'week', date: null });
    },
  };
}
export type Desk = ReturnType<typeof useDesk>;

/** `?client=` in the address: she is chosen, and the calendar shows where her window is. */
function useClientOfAddress(input: {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly start: (change: DraftChange) => void;
  readonly now: string;
  readonly panel: Panel;
}): void {
  const { address, changeAddress, start, now } = input;
  const shown = useRef<ClientId>(undefined);
  const id = address.client;
  const found = useQuery(
    api.clients.get.queryOptions({ id: id ?? ('' as ClientId) }, { enabled: id !== undefined }), // not asked without one
  );
  const window = useQuery(
    api.followUps.windowOf.queryOptions({ clientId: id ?? ('' as ClientId) }, { enabled: id !== undefined }), // the same
  );
  useEffect(() => {
    if (!id) shown.current = undefined;
    if (!id || !found.data || window.isPending || now === '' || shown.current === id) return;
    shown.current = id;
    const date = laterOf(window.data?.window.idealFrom ?? '', now.slice(0, 10));
    const client: ChosenClient = {
      id,
      name: fullName(found.data),
      phone: found.data.phone,
      alert: found.data.alert,
    };
    start({ client, newClient: undefined, ...(address.hasDate ? {} : { date }) });
    if (!address.hasDate) changeAddress({ date });
  }, [id, found.data, window.isPending, window.data, now, address.hasDate, start, changeAddress]);
}

function timeOf({ startsLocal, durationMinutes, hasTime }: PickedTime): DraftChange {
  return {
    date: startsLocal.slice(0, 10),
    ...(hasTime ? { time: startsLocal.slice(11, 16) } : {}),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
  };
}

/** The id of a column is that of its practitioner or room, as the library hands it back. */
function columnOf(column: string | undefined, by: ColumnKind): DraftChange & { roomId?: RoomId | null } {
  if (column === undefined) return {};
  if (by === 'practitioners') return { practitionerId: column as StaffId }; // see above
  return { roomId: column === noRoom ? null : (column as RoomId) }; // see above
}

interface MoveTo {
  readonly by: ColumnKind;
  readonly view: CalendarAddress['view'];
  readonly reason: string | undefined;
}

/** @returns undefined when it was dropped where it was */
function moveOf(visit: Visit, picked: PickedTime, { by, view, reason }: MoveTo): MoveInput | undefined {
  // In the month only the day is dropped: the time stays.
  const isMonth = view === 'month';
  const startsLocal = isMonth
    ? `${picked.startsLocal.slice(0, 10)}${visit.startsLocal.slice(10)}`
    : picked.startsLocal;
  const durationMinutes = isMonth ? visit.durationMinutes : (picked.durationMinutes ?? visit.durationMinutes);
  const { practitionerId = visit.practitionerId, roomId = visit.roomId } = columnOf(picked.column, by);
  const isSame =
    startsLocal === visit.startsLocal &&
    durationMinutes === visit.durationMinutes &&
    practitionerId === visit.practitionerId &&
    roomId === visit.roomId;
  if (isSame) return undefined;
  const { id, version } = visit;
  const place = { startsLocal, durationMinutes, practitionerId, roomId };
  return { id, version, ...place, ...(reason ? { overrideReason: reason } : {}) };
}
