/** What the whole course and its re-flow take in: several visits of one plan, booked or moved together. */
import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { appointmentId, clientId, planId, roomId, serviceId, staffId } from '../ids.ts';
import { durationMinutes } from './appointments.ts';
import { localDate, localDateTime, text, version } from './fields.ts';
import { plannedCount } from './plans.ts';

/** The plan that goes on, or what a new one is for. A running plan for the same concern goes on. */
const coursePlan = z.union([
  z.object({ planId }),
  z.object({ indication: z.enum(indicationIds, { error: 'Choose what is treated.' }) }),
]);
export type CoursePlan = z.infer<typeof coursePlan>;

/** A date that was chosen for one visit. */
const chosenTime = z.object({
  /** Wall time of the clinic. */
  startsLocal: localDateTime,
  practitionerId: staffId,
  roomId: roomId.nullable(),
});

export const proposeCourseInput = z
  .object({
    clientId,
    serviceId,
    /** Absent: whoever treated the client last, or anybody. */
    practitionerId: staffId.optional(),
    /** How many visits. Absent: what is left of the plan, or as many as the protocol calls usual. */
    count: plannedCount.optional(),
    /** ISO, 1 Monday … 7 Sunday. Absent: the client's usual day. */
    weekday: z.int().min(1).max(7).optional(),
    /** Minutes after midnight. Absent: the client's usual time. */
    minute: z.int().min(0).max(1439).optional(),
    /** First day that the client can come. Absent: today. */
    fromDate: localDate.optional(),
    /** Dates already chosen for the first visits; the rest is proposed from them. */
    chosen: z.array(chosenTime).max(24).default([]),
  })
  .and(coursePlan);
export type ProposeCourseInput = z.infer<typeof proposeCourseInput>;

const sessionNumber = z.int().min(1).max(99);

export const bookCourseInput = z
  .object({
    clientId,
    serviceId,
    /** Absent: as long as the service takes. */
    durationMinutes: durationMinutes.optional(),
    visits: z
      .array(chosenTime.extend({ sessionNumber }))
      .min(1, { error: 'Choose at least one date.' })
      .max(24, { error: 'At most 24 visits.' }),
    note: text(1000).default(''),
    /** Why it is booked outside hours or too early. Only of use to those who may. */
    overrideReason: text(300).optional(),
  })
  .and(coursePlan)
  .refine(({ visits }) => visits.every(followsTheOneBefore), {
    error: 'The visits must follow each other, in the order of the sessions.',
    path: ['visits'],
  });
export type BookCourseInput = z.infer<typeof bookCourseInput>;
export type CourseVisitInput = BookCourseInput['visits'][number];

function followsTheOneBefore(
  visit: { readonly startsLocal: string; readonly sessionNumber: number },
  index: number,
  all: ReadonlyArray<{ readonly startsLocal: string; readonly sessionNumber: number }>,
): boolean {
  const before = all[index - 1];
  if (!before) return true;
  return before.startsLocal < visit.startsLocal && before.sessionNumber + 1 === visit.sessionNumber;
}

export const proposeReflowInput = z.object({ appointmentId });

const changedVisit = z.object({ appointmentId, version });

export const applyReflowInput = z.object({
  /** A visit that still stands is moved; one that was cancelled or missed is made up for by a new one. */
  changes: z.array(changedVisit.and(chosenTime)).min(1).max(24),
  overrideReason: text(300).optional(),
});
export type ApplyReflowInput = z.infer<typeof applyReflowInput>;
