/** What the calendar shows, kept in the address: a reload, a link and the Back button all find it again. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ClientId, clientId, type ServiceId, serviceId } from '../../../shared/ids.ts';
import { isLocalDate } from '../../../shared/scheduling/wallTime.ts';
import { type CalendarView, type ColumnKind, views } from './calendarTypes.ts';

export interface CalendarAddress {
  readonly view: CalendarView;
  readonly date: string;
  /** Whether the address itself says so; a link that only names a client leaves the date open. */
  readonly hasDate: boolean;
  readonly by: ColumnKind;
  /** Only this practitioner. */
  readonly practitioner: string | undefined;
  readonly showsCancelled: boolean;
  readonly client: ClientId | undefined;
  /** What the client comes for, where the link says so. */
  readonly service: ServiceId | undefined;
  /** A new visit is to be opened. */
  readonly isNew: boolean;
}

export interface AddressChange {
  readonly view?: CalendarView;
  /** null leaves it open: a client who is then chosen says where to look. */
  readonly date?: string | null;
  readonly by?: ColumnKind;
  /** null takes it out again. */
  readonly practitioner?: string | null;
  readonly cancelled?: '1' | null;
  readonly client?: string | null;
  readonly new?: null;
}

const keptFor = {
  view: localStorage,
  by: localStorage,
  practitioner: localStorage,
  date: sessionStorage,
} as const;
type KeptName = keyof typeof keptFor;
const storageName = (name: KeptName) => `calendar.${name}`;
const kept = (name: KeptName) => keptFor[name].getItem(storageName(name));

function keep(change: AddressChange): void {
  for (const name of Object.keys(keptFor) as KeptName[]) {
    const value = change[name];
    if (value === null) keptFor[name].removeItem(storageName(name));
    else if (value !== undefined) keptFor[name].setItem(storageName(name), value);
  }
}

export function useCalendarAddress(
  today: string,
): readonly [CalendarAddress, (change: AddressChange) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = useMemo(() => readAddress(parameters, today), [parameters, today]);
  const change = useCallback(
    (next: AddressChange) => {
      keep(next);
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(next))
            value === null ? after.delete(name) : after.set(name, value);
          return after;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return [address, change];
}

function readAddress(parameters: URLSearchParams, today: string): CalendarAddress {
  const asked = (name: KeptName) => parameters.get(name) ?? kept(name);
  const date = parameters.get('date') ?? '';
  const keptDate = kept('date') ?? '';
  const client = clientId.safeParse(parameters.get('client'));
  const service = serviceId.safeParse(parameters.get('service'));
  return {
    view: views.find((view) => view === asked('view')) ?? 'day',
    date: isLocalDate(date) ? date : isLocalDate(keptDate) ? keptDate : today,
    hasDate: isLocalDate(date),
    by: asked('by') === 'rooms' ? 'rooms' : 'practitioners',
    practitioner: asked('practitioner') ?? undefined,
    showsCancelled: parameters.get('cancelled') === '1',
    client: client.success ? client.data : undefined,
    service: service.success ? service.data : undefined,
    isNew: parameters.get('new') === '1',
  };
}
