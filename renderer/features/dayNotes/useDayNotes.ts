/** The notes on the days in view, and which of them is open to be written. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useMemo, useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';

type Outputs = inferRouterOutputs<AppRouter>;
export type DayNote = Outputs['dayNotes']['list'][number];

/** A note that is there, or the day and whose column a new one is for. */
export type OpenedNote = Pick<DayNote, 'onDate' | 'staffId'> & { readonly note?: DayNote };

export interface DayRange {
  readonly fromDate: string;
  /** Included. */
  readonly toDate: string;
}

const none: readonly never[] = [];

export function useDayNotes(range: DayRange) {
  const found = useQuery(
    api.dayNotes.list.queryOptions(range, {
      enabled: range.fromDate !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const staff = useQuery(api.staff.list.queryOptions());
  const [opened, setOpened] = useState<OpenedNote>();
  const people = useMemo(() => staff.data?.filter((person) => person.isActive) ?? none, [staff.data]);
  return {
    notes: (found.data ?? none) as readonly DayNote[], // one or the other, as a list
    people,
    opened,
    open: setOpened,
    isLoaded: found.isSuccess && staff.isSuccess,
    error: found.error ?? staff.error,
    refetch: () => Promise.all([found.refetch(), staff.refetch()]),
  };
}
export type DayNotesState = ReturnType<typeof useDayNotes>;
