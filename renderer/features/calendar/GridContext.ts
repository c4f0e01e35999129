/** What headers and visits inside the grid need to know. The library takes components, not props, for them. */
import { createContext, useContext } from 'react';
import type { Absence, CalendarEvent, FollowUpView, Visit } from './calendarTypes.ts';

export interface GridInfo {
  /** The selected client's window. */
  readonly followUp: FollowUpView | undefined;
  readonly absences: readonly Absence[];
  /** The first day that is drawn. */
  readonly day: string;
  readonly select: (visit: Visit) => void;
}

export const GridContext = createContext<GridInfo>({
  followUp: undefined,
  absences: [],
  day: '',
  select: () => {},
});

export const useGridInfo = () => useContext(GridContext);

/** The practitioner or room whose column this is; undefined where a day has no columns. */
export const ColumnContext = createContext<string | undefined>(undefined);

/** What a dragged visit would run into. Always the same function, so that no visit is drawn again on its account. */
export type FindConflict = (event: CalendarEvent, column: string | undefined) => string | undefined;
export const ConflictContext = createContext<FindConflict>(() => undefined);
