/** The clinic's numbers: what is asked for, and what each means. Counted by the month; nobody's name is in them. */
import { z } from 'zod';
import { staffId } from '../ids.ts';

/** 'YYYY-MM' */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Choose a month.' });

export const numbersInput = z.object({
  fromMonth: month,
  months: z.int().min(1, { error: 'At least one month.' }).max(24, { error: 'At most two years.' }),
  /** Absent: the whole clinic. */
  practitionerId: staffId.optional(),
});
export type NumbersInput = z.infer<typeof numbersInput>;

/** `count` out of `of`; for the lost sessions, so many in so many courses. */
export interface Rate {
  readonly count: number;
  readonly of: number;
}

export const measures = ['bookedBeforeLeaving', 'onTime', 'sessionsLost', 'noShow', 'overrides'] as const;
export type Measure = (typeof measures)[number];

export interface MeasureWords {
  readonly title: string;
  /** What is counted, out of what, and in which month. */
  readonly definition: string;
  /** `share`: a percentage; `each`: so many for each; `count`: a number by itself. */
  readonly reads: 'share' | 'each' | 'count';
}

export const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  bookedBeforeLeaving: {
    title: 'Booked before leaving',
    definition:
      'Of the treatments done in the month, those after which the client had a next treatment or review in the calendar by the end of that day. Treatments after which the course was finished are not counted.',
    reads: 'share',
  },
  onTime: {
    title: 'Came on time',
    definition:
      'Of the waits for a next session whose last day in time fell in the month, those in which the client came by that day. Courses that were whole or had ended by then are not counted.',
    reads: 'share',
  },
  sessionsLost: {
    title: 'Sessions lost per course',
    definition:
      'Planned sessions that were never done, in courses that have ended, by the month of their last session. Courses without a planned number are not counted.',
    reads: 'each',
  },
  noShow: {
    title: 'No-shows',
    definition:
      'Of the visits of the month that were not cancelled and are over, those to which the client did not come.',
    reads: 'share',
  },
  overrides: {
    title: 'Overrides',
    definition:
      'Visits booked and records signed against a rule, with a reason, by the day of the visit or the session.',
    reads: 'count',
  },
};

export interface MonthNumbers {
  readonly month: string;
  readonly values: Readonly<Record<Measure, Rate>>;
}

export interface GroupNumbers {
  /** The indication, or the practitioner's name. */
  readonly name: string;
  readonly values: Readonly<Record<Measure, Rate>>;
}

export interface NumbersReport {
  readonly months: readonly MonthNumbers[];
  /** Empty where one practitioner was asked for. */
  readonly practitioners: readonly GroupNumbers[];
  /** Only `onTime` and `sessionsLost` belong to a concern. */
  readonly indications: readonly GroupNumbers[];
  /** The most frequent first; reasons that differ in capitals only are one. */
  readonly reasons: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
}
