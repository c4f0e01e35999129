/** What headers and visits inside the grid need to know. The library takes components, not props, for them. */
import { createContext, useContext } from 'react';
import type { Absence, FollowUpView, Visit } from './calendarTypes.ts';

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
