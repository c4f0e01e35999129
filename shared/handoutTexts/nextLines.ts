/** The next visit as any sheet may tell it. Exactly one of these lines is printed. */
import type { LineShape } from './shape.ts';

export const nextLines = [
  { id: 'next_booked', only: { next: ['booked'] }, isRequired: true },
  { id: 'next_best_days', only: { next: ['best_days'] }, isRequired: true },
  { id: 'next_overdue', only: { next: ['overdue'] }, isRequired: true },
  { id: 'next_skin_first', only: { next: ['skin_first'] }, isRequired: true },
  { id: 'next_call_first', only: { next: ['call_first'] }, isRequired: true },
  { id: 'next_course_ends', only: { next: ['course_ends'] }, isRequired: true },
] as const satisfies readonly LineShape[];

export type NextWords = Readonly<Record<(typeof nextLines)[number]['id'], string>>;
