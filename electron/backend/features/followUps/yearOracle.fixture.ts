/**
 * For the simulated year: who should stand on the recall list on a day, worked out from nothing but what happened. Naive on
 * purpose: it looks through all facts of a client each time, knows no tables, and is never asked by the application.
 */
import { addDays } from '../../../../shared/scheduling/wallTime.ts';
import type { RecallKind } from '../../../../shared/schemas/followUps.ts';

export type VisitFor = 'treatment' | 'review' | 'consultation';

/** What happened to one client, in the order in which it did; `on` is the day on which the desk did it. */
export type Fact =
  | { readonly what: 'booked'; readonly visit: string; readonly for: VisitFor; readonly date: string }
  | { readonly what: 'fell' | 'done'; readonly visit: string }
  /** `held` is the day of the session; it may be written down later. A walk-in has no visit. */
  | { readonly what: 'session'; readonly held: string; readonly visit: string | undefined }
  | {
      readonly what: 'called' | 'settled';
      readonly on: string;
      readonly kind: RecallKind;
      readonly ideal: string;
    }
  | { readonly what: 'ended'; readonly on: string; readonly isWhole: boolean };

export interface Expected {
  readonly kind: RecallKind;
  readonly ideal: string;
  readonly late: string;
}

/** As the shipped protocol of wrinkles, the aftercare lines and the migrations have them. */
const days = {
  ideal: 21,
  late: 42,
  checkFrom: 3,
  checkUntil: 14,
  onTime: 14,
  rest: 7,
  reviews: [30, 90, 180],
};

type Of<What extends Fact['what']> = Fact & { readonly what: What };
const isA =
  <What extends Fact['what']>(what: What) =>
  (fact: Fact): fact is Of<What> =>
    fact.what === what;
export const after = (facts: readonly Fact[], fact: Fact) => facts.slice(facts.indexOf(fact) + 1);
export const lastSession = (facts: readonly Fact[]) => facts.filter(isA('session')).at(-1);

/** Whatever the client is waited for, whether its day has come or not. */
export function waitedFor(facts: readonly Fact[], today: string): Expected[] {
  return [...nextSession(facts), ...check(facts, today), ...review(facts, today), ...unbooked(facts)];
}

/** The part of the list on which it stands today. */
export function partOf(facts: readonly Fact[], row: Expected, today: string): 'due' | 'coming' | 'snoozed' {
  if (restUntil(facts, row) > today) return 'snoozed';
  return row.ideal <= today ? 'due' : 'coming';
}

/** Left in peace after a call, unless a visit that would have answered it has fallen through since. */
function restUntil(facts: readonly Fact[], { kind, ideal }: Expected): string {
  const call = facts
    .filter(isA('called'))
    .filter((fact) => fact.kind === kind && fact.ideal === ideal)
    .at(-1);
  if (!call) return '';
  const fell = after(facts, call)
    .filter(isA('fell'))
    .map(({ visit }) => bookingOf(facts, visit).for);
  const isReopened = fell.some((one) => kind === 'unbooked' || (kind === 'review') === (one === 'review'));
  return isReopened && kind !== 'reaction_check' ? '' : addDays(call.on, days.rest);
}

function bookingOf(facts: readonly Fact[], visit: string): Of<'booked'> {
  const found = facts.filter(isA('booked')).find((fact) => fact.visit === visit);
  if (!found) throw new Error('a visit that was never booked');
  return found;
}

/** Booked, and neither done nor fallen through. */
export function liveVisits(facts: readonly Fact[]): Of<'booked'>[] {
  const over = new Set(
    [...facts.filter(isA('fell')), ...facts.filter(isA('done'))].map(({ visit }) => visit),
  );
  return facts.filter(isA('booked')).filter(({ visit }) => !over.has(visit));
}

/** Visits that took place and of which no session has been written down. */
export function unrecorded(facts: readonly Fact[]): Of<'booked'>[] {
  const recorded = new Set(facts.filter(isA('session')).map(({ visit }) => visit));
  return facts
    .filter(isA('done'))
    .map(({ visit }) => bookingOf(facts, visit))
    .filter((visit) => visit.for !== 'review' && !recorded.has(visit.visit));
}

function nextSession(facts: readonly Fact[]): Expected[] {
  const last = lastSession(facts);
  if (!last || after(facts, last).some(isA('ended'))) return [];
  if (liveVisits(facts).some((visit) => visit.for === 'treatment')) return [];
  // She was here again: that visit is asked about until its session is written down.
  const later = unrecorded(facts).filter((visit) => visit.date > last.held);
  if (later.some((visit) => visit.for === 'treatment')) return [];
  const [ideal, late] = [addDays(last.held, days.ideal), addDays(last.held, days.late)];
  return [{ kind: 'next_session', ideal, late }];
}

function check(facts: readonly Fact[], today: string): Expected[] {
  const last = lastSession(facts);
  const late = last ? addDays(last.held, days.checkUntil) : '';
  if (!last || late < today) return [];
  const settled = after(facts, last).filter(isA('settled'));
  if (settled.some(({ kind }) => kind === 'reaction_check')) return [];
  return [{ kind: 'reaction_check', ideal: addDays(last.held, days.checkFrom), late }];
}

/** Those of a finished course that nobody came for: of several that are due the last, else the first to come. */
function review(facts: readonly Fact[], today: string): Expected[] {
  const last = lastSession(facts);
  const end = last && after(facts, last).find(isA('ended'));
  if (!last || !end?.isWhole) return [];
  const planned = days.reviews.map((count) => addDays(last.held, count));
  let open = planned.filter((ideal) => addDays(ideal, days.onTime) >= end.on);
  const answeredBy = new Map<string, string>();
  for (const fact of after(facts, end)) {
    if (fact.what === 'settled' && fact.kind === 'review') open = open.filter((ideal) => ideal > fact.ideal);
    if (fact.what === 'booked' && fact.for === 'review') {
      const answered = open.filter((ideal) => ideal <= fact.date).at(-1) ?? open[0] ?? '';
      answeredBy.set(fact.visit, answered);
      open = open.filter((ideal) => ideal > answered);
    }
    const fallen = fact.what === 'fell' ? answeredBy.get(fact.visit) : undefined;
    if (fallen) open = [fallen, ...open];
  }
  const shown = open.filter((ideal) => ideal <= today).at(-1) ?? open[0];
  return shown === undefined ? [] : [{ kind: 'review', ideal: shown, late: addDays(shown, days.onTime) }];
}

/** Here, and gone without a next visit, before any session says when to come. */
function unbooked(facts: readonly Fact[]): Expected[] {
  const visit = unrecorded(facts).at(-1);
  const done = facts.filter(isA('done')).find((fact) => fact.visit === visit?.visit);
  if (!visit || !done || liveVisits(facts).length > 0) return [];
  const session = lastSession(facts);
  // A talk during a course leaves her waited for already.
  if (visit.for === 'consultation' && session && !after(facts, session).some(isA('ended'))) return [];
  const since = after(facts, done);
  const isOver = since.some(
    (fact) => fact.what === 'session' || (fact.what === 'settled' && fact.kind === 'unbooked'),
  );
  const late = addDays(visit.date, days.onTime);
  return isOver ? [] : [{ kind: 'unbooked', ideal: visit.date, late }];
}
