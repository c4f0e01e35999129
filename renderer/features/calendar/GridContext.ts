/** What headers and visits inside the grid need to know. The library takes components, not props, for them. */
import { createContext, useContext } from 'react';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import type { DayNote, DayNotesState } from '../dayNotes/useDayNotes.ts';
import type { Absence, CalendarEvent, ColumnKind, FollowUpView, FreeTime, Visit } from './calendarTypes.ts';
import type { OpenHours } from './openHours.ts';

export interface GridInfo {
  /** The selected client's window. */
  readonly followUp: FollowUpView | undefined;
  readonly absences: readonly Absence[];
  readonly notes: readonly DayNote[];
  readonly people: DayNotesState['people'];
  readonly openNote: DayNotesState['open'];
  /** The first day that is drawn. */
  readonly day: string;
  readonly select: (visit: Visit) => void;
  readonly openDay: (day: string) => void;
}

/** Times that are free for the client who is being booked, best first. */
export interface OfferedTimes {
  readonly times: readonly FreeTime[];
  readonly drawn: Interval;
  readonly by: ColumnKind;
  readonly onChoose: (time: FreeTime) => void;
}

export const OfferContext = createContext<OfferedTimes | undefined>(undefined);

export const GridContext = createContext<GridInfo>({
  followUp: undefined,
  absences: [],
  notes: [],
  people: [],
  openNote: () => {},
  day: '',
  select: () => {},
  openDay: () => {},
});

export const useGridInfo = () => useContext(GridContext);

/** What the hours behind the visits are drawn from. */
export interface DrawnHours {
  readonly open: OpenHours;
  readonly drawn: Interval;
  /** Whose hours are drawn where there are no columns; undefined for the clinic's. */
  readonly hoursOf: string | undefined;
}

export const HoursContext = createContext<DrawnHours>({
  open: { stateAt: () => 'open', closedOn: () => [], skippedOn: () => [] },
  drawn: { start: 0, end: 1440 },
  hoursOf: undefined,
});

/** What a hand does with visits, and which it holds. */
export interface Hands {
  readonly grab: (event: CalendarEvent, action: 'move' | 'resize', direction?: 'UP' | 'DOWN') => void;
  readonly held: object | null | undefined;
}
export const HandsContext = createContext<Hands>({ grab: () => {}, held: undefined });

/** Lines that fit a day of the month. */
export const MonthRowsContext = createContext(Number.POSITIVE_INFINITY);

/** Whether names are hidden. Asked once for all visits: a subscription for each takes longer than its drawing. */
export const PrivacyContext = createContext(false);

/** The practitioner or room whose column this is; undefined where a day has no columns. */
export const ColumnContext = createContext<string | undefined>(undefined);

/** What a dragged visit would run into. Always the same function, so that no visit is drawn again on its account. */
export type FindConflict = (event: CalendarEvent, column: string | undefined) => string | undefined;
export const ConflictContext = createContext<FindConflict>(() => undefined);
