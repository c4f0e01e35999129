import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { laterOf } from '../../../shared/scheduling/wallTime.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import type { DraftChange } from '../appointments/bookingDraft.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';

interface Arrival {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly start: (change: DraftChange) => void;
  readonly today: string;
}

/** `?client=` in the address: she is chosen once, and the calendar goes to her ideal days if it names no date. */
export function useClientOfAddress({ address, changeAddress, start, today }: Arrival): void {
  const shown = useRef<ClientId>(undefined);
  const { client: id, hasDate, service: serviceId } = address;
  const asked = { clientId: id ?? ('' as ClientId) }; // not asked without one
  const found = useQuery(api.clients.get.queryOptions({ id: asked.clientId }, { enabled: id !== undefined }));
  const window = useQuery(api.followUps.windowOf.queryOptions(asked, { enabled: id !== undefined }));
  const client = found.data;
  useEffect(() => {
    if (!id) shown.current = undefined;
    if (!id || !client || window.isPending || shown.current === id) return;
    shown.current = id;
    const chosen = { id, name: fullName(client), phone: client.phone, alert: client.alert };
    const date = laterOf(window.data?.window.idealFrom ?? '', today);
    const wish = { ...(hasDate ? {} : { date }), ...(serviceId ? { serviceId } : {}) };
    start({ client: chosen, newClient: undefined, takesBest: true, ...wish });
    if (!hasDate) changeAddress({ date });
  }, [id, client, window.isPending, window.data, today, hasDate, serviceId, start, changeAddress]);
}

/** `?new=1`: the key N on another screen. */
export function useNewOfAddress({ address, changeAddress, start }: Omit<Arrival, 'today'>): void {
  const { isNew } = address;
  useEffect(() => {
    if (!isNew) return;
    start({});
    changeAddress({ new: null });
  }, [isNew, start, changeAddress]);
}
