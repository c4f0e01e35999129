import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';

type Outputs = inferRouterOutputs<AppRouter>;

export type Visit = Outputs['appointments']['range']['visits'][number];
export type Absence = Outputs['appointments']['range']['absences'][number];
export type OwnedHours = Outputs['availability']['hours'][number];
export type FollowUpView = NonNullable<Outputs['followUps']['windowOf']>;
export type Service = Outputs['clinic']['services'][number];
export type FreeTime = Outputs['appointments']['freeTimes']['times'][number];
export type Room = Outputs['clinic']['rooms'][number];

/** A column of the day view. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly colour?: string;
}

/** A visit as the calendar library draws it; `start` and `end` are wall Dates. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly resourceId: string;
  readonly visit: Visit;
  /** Of its day in the month: how many later ones have no line. */
  readonly leftOut?: number;
}

export const views = ['day', 'week', 'month', 'agenda'] as const;
export type CalendarView = (typeof views)[number];
/** What the columns of a day are. */
export type ColumnKind = 'practitioners' | 'rooms';
/** The column for visits that have no room yet. */
export const noRoom = 'no-room';
