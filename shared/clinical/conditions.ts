/**
 * A client's own conditions and the clocks they start. Asks what holds on a date; never which date is today. It names
 * who may override and leaves the overriding to them.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContraindicationVariant } from './contraindications/contraindication.ts';
import {
  type ContraindicationId,
  type Contraindications,
  defaultContraindications,
} from './contraindications.ts';

/** One thing recorded about a client. All dates local, `YYYY-MM-DD`. */
export interface ClientCondition {
  readonly id: ContraindicationId;
  /** Left out until it is known which one it is: the strictest is taken. */
  readonly variant?: string | undefined;
  /** The day it happened or was last used: the peel, the last dose, the last day of the illness. */
  readonly onDate?: string | undefined;
  /** The day from which it no longer holds: healed, under control, the 18th birthday. */
  readonly settledOn?: string | undefined;
  /** The day on which somebody who may signed that the client can be treated all the same. */
  readonly signedOffOn?: string | undefined;
}

/** Half-open in local dates: holds before the day, no longer on it. `open` holds until somebody records an end. */
export type ClockEnd = string | 'open';

/** How long a condition forbids treatment, and how long it asks for a sign-off. */
export interface ConditionClock {
  readonly variant: ContraindicationVariant;
  readonly forbidsUntil?: ClockEnd | undefined;
  readonly signOffUntil?: ClockEnd | undefined;
  /** A local date until which it is still worth a word. */
  readonly warnsUntil?: string | undefined;
}

/**
 * The clock a condition starts. A sign-off ends it where the table says that somebody may override it; an end or a
 * sign-off from before it happened belongs to an earlier time and does not count.
 */
export function conditionClock(
  recorded: ClientCondition,
  table: Contraindications = defaultContraindications,
): ConditionClock {
  const condition = withoutStaleEnds(recorded);
  const { variants } = table[condition.id];
  const variant = variants.find(({ id }) => id === condition.variant) ?? variants[0];
  const { kind, waitDays, mayOverride } = variant;
  const signedOff = mayOverride === 'nobody' ? undefined : condition.signedOffOn;
  const end = (natural: ClockEnd) => earlier(natural, signedOff);
  if (kind === 'note') return { variant };
  if (kind === 'absolute') return { variant, forbidsUntil: end(condition.settledOn ?? 'open') };
  if (kind === 'deferral') {
    const warned = after(condition.onDate, variant.warnDays);
    const warnsUntil = warned === 'open' ? undefined : warned;
    return { variant, forbidsUntil: end(deferralEnd(condition, variant)), warnsUntil };
  }
  const settled = condition.settledOn ?? after(condition.onDate, variant.holdsForDays);
  if (waitDays === undefined) return { variant, signOffUntil: end(settled) };
  return { variant, forbidsUntil: after(condition.onDate, waitDays), signOffUntil: end(settled) };
}

function withoutStaleEnds(condition: ClientCondition): ClientCondition {
  const { onDate, settledOn, signedOffOn } = condition;
  const ifNotStale = (day: string | undefined) => (isBefore(day, onDate) ? undefined : day);
  return { ...condition, settledOn: ifNotStale(settledOn), signedOffOn: ifNotStale(signedOffOn) };
}

/** True only where both days are known. */
function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

function deferralEnd({ onDate, settledOn }: ClientCondition, variant: ContraindicationVariant): ClockEnd {
  if (variant.waitDays === undefined) return settledOn ?? 'open';
  const waited = after(onDate, variant.waitDays);
  if (variant.untilSettled !== true) return waited;
  if (settledOn === undefined || waited === 'open') return 'open';
  return settledOn > waited ? settledOn : waited;
}

/** `open` where the day it happened, or the wait, is not known. */
function after(onDate: string | undefined, days: number | undefined): ClockEnd {
  if (onDate === undefined || days === undefined) return 'open';
  return Temporal.PlainDate.from(onDate).add({ days }).toString();
}

function earlier(end: ClockEnd, signedOffOn: string | undefined): ClockEnd {
  if (signedOffOn === undefined) return end;
  return end === 'open' || signedOffOn < end ? signedOffOn : end;
}
