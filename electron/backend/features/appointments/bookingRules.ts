/**
 * What may be booked only with a reason: a time outside working hours, and a treatment before the client's follow-up
 * window. Judged inside the transaction that books; the reason is kept with the visit and stands in the audit.
 */
import type { Kysely } from 'kysely';
import type { ClinicalBlock } from '../../../../shared/clinical/blockedUntil.ts';
import type { ClientId, StaffId } from '../../../../shared/ids.ts';
import { judgeDate } from '../../../../shared/scheduling/followUpWindow.ts';
import { subtract } from '../../../../shared/scheduling/interval.ts';
import { awayOn, openTimeOf } from '../../../../shared/scheduling/openTime.ts';
import { dateOf, localDateOf, minuteOfDay } from '../../../../shared/scheduling/wallTime.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { loadTimeTable } from '../availability/availability.repo.ts';
import { judgeConditions } from '../conditions/judgeConditions.ts';
import { listOpenFollowUps, type StoredWindow } from '../followUps/followUps.repo.ts';
import type { VisitTime } from './visitTime.ts';
import { spokenDay, spokenMoment, spokenSpans, weekdayOf } from './words.ts';

export interface SoftRefusal {
  readonly code: 'outside_hours' | 'too_early' | 'in_the_past';
  readonly sentence: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** No reason opens it: a rule that nobody may set aside. */
  readonly isFinal: boolean;
}

interface WorkingTime {
  readonly time: VisitTime;
  readonly practitioner: { readonly id: StaffId; readonly name: string };
  /** The clinic's date; with it a sentence names the year where it is another one. */
  readonly today?: string | undefined;
}

/** A visit whose time is over is written down, not booked: from paper, by those who answer for it. */
export function judgePast(time: VisitTime, now: number): SoftRefusal | undefined {
  if (time.endsAt > now) return undefined;
  const { startsLocal, timeZone } = time;
  return {
    code: 'in_the_past',
    sentence: `${spokenMoment(startsLocal, localDateOf(now, timeZone))} is over.`,
    details: { startsLocal },
    isFinal: false,
  };
}

/** @returns why the practitioner does not work then, if so */
export async function judgeHours(
  db: Kysely<Schema>,
  { time, practitioner, today }: WorkingTime,
): Promise<SoftRefusal | undefined> {
  const date = dateOf(time.startsLocal);
  const table = await loadTimeTable(db, {
    zone: time.timeZone,
    fromLocal: time.startsLocal,
    toLocal: time.endsLocal,
  });
  const staff = table.staffTime(practitioner.id);
  // 'UTC' has no change of clocks: whether the time exists has been judged, and a repeated one may be booked.
  const clinic = { ...table.clinic, zone: 'UTC' };
  const open = openTimeOf(clinic, staff, date);
  const start = minuteOfDay(time.startsLocal);
  const visit = { start, end: start + time.durationMinutes };
  if (subtract([visit], open).length === 0) return undefined;
  const hours = openTimeOf({ ...clinic, closures: [] }, { ...staff, absences: [] }, date);
  const isWithinHours = subtract([visit], hours).length === 0;
  const isClosed = awayOn(clinic.closures, date).some(
    (away) => away.start < visit.end && visit.start < away.end,
  );
  return {
    code: 'outside_hours',
    sentence: sentenceFor({
      date,
      day: spokenDay(date, today),
      name: practitioner.name,
      hours,
      isWithinHours,
      isClosed,
    }),
    details: { startsLocal: time.startsLocal },
    isFinal: false,
  };
}

interface NotWorking {
  readonly date: string;
  /** In words. */
  readonly day: string;
  readonly name: string;
  readonly hours: readonly { readonly start: number; readonly end: number }[];
  readonly isWithinHours: boolean;
  readonly isClosed: boolean;
}

function sentenceFor({ date, day, name, hours, isWithinHours, isClosed }: NotWorking): string {
  if (isWithinHours && isClosed) return `The clinic is closed then, on ${day}.`;
  if (isWithinHours) return `${name} is away then, on ${day}.`;
  if (hours.length === 0) return `${name} does not work on a ${weekdayOf(date)}.`;
  return `That is outside the working hours: on ${day} ${name} works ${spokenSpans(hours)}.`;
}

export interface WindowJudgement {
  readonly refusal?: SoftRefusal | undefined;
  readonly warnings: readonly string[];
}

/** What the client's conditions and her own follow-up windows say to a treatment on that day. */
export async function judgeWindow(
  db: Kysely<Schema>,
  clientId: ClientId,
  time: VisitTime,
): Promise<WindowJudgement> {
  const date = dateOf(time.startsLocal);
  const conditions = await judgeConditions(db, clientId, date);
  const warnings = [...conditions.warnings];
  for (const { window } of await listOpenFollowUps(db, clientId)) {
    const { verdict, sentence, mayOverride: whoMay } = judgeDate(window, date);
    if (verdict === 'early') warnings.push(sentence);
    if (verdict === 'too_early')
      return {
        warnings,
        refusal: withConditions(conditions.against, {
          ...tooEarly(window, date, sentence),
          isFinal: whoMay === 'nobody',
        }),
      };
  }
  return { warnings, refusal: withConditions(conditions.against, undefined) };
}

/** One refusal that says everything; a condition holds also where no session came before. */
function withConditions(
  against: readonly ClinicalBlock[],
  window: SoftRefusal | undefined,
): SoftRefusal | undefined {
  const [first] = against;
  if (!first) return window;
  const said = window?.sentence ?? '';
  const sentences = against.map((block) => block.sentence).filter((sentence) => !said.includes(sentence));
  return {
    code: 'too_early',
    sentence: [said, ...sentences].filter((sentence) => sentence !== '').join(' '),
    details: window?.details ?? { earliest: first.until ?? null, reasons: sentences },
    isFinal: (window?.isFinal ?? false) || against.some((block) => block.mayOverride === 'nobody'),
  };
}

function tooEarly(window: StoredWindow, date: string, sentence: string) {
  const against = window.reasons.filter(
    ({ forbidsUntil }) => forbidsUntil === 'open' || (forbidsUntil !== undefined && date < forbidsUntil),
  );
  const reasons = against.map((reason) => reason.sentence).filter((reason) => reason !== sentence);
  return {
    code: 'too_early' as const,
    sentence: [sentence, ...reasons].join(' '),
    details: { earliest: window.earliest ?? null, reasons },
  };
}

const mayOverride = (actor: Actor) => actor.role !== 'front_desk';

/**
 * Lets the booking pass, or refuses it.
 * @returns the reason to keep with the visit; null when none was needed
 */
export function overrideOrRefuse(
  actor: Actor,
  refusals: readonly SoftRefusal[],
  reason: string | undefined,
): string | null {
  const [first] = refusals;
  if (!first) return null;
  const isFinal = refusals.some((refusal) => refusal.isFinal);
  const mayDecide = mayOverride(actor) && !isFinal;
  if (mayDecide && reason) return reason;
  const sentences = refusals.map((refusal) => refusal.sentence).join(' ');
  throw new AppError(first.code, `${sentences} ${wayOut(mayDecide, isFinal)}`, {
    ...first.details,
    mayOverride: mayDecide,
  });
}

function wayOut(mayDecide: boolean, isFinal: boolean): string {
  if (isFinal) return 'Choose a later day.';
  return mayDecide
    ? 'Choose another time, or give a reason to book it anyway.'
    : 'Choose another time, or ask a practitioner or the owner to book it.';
}
