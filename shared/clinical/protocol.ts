/** What a protocol is: the clinic's rule set for one indication. Shapes only; the values are data. */
import type { IndicationId, OffLabel, Outlook } from './indications.ts';
import type { SourceId } from './sources.ts';

/**
 * Whole days after a session, `floor ≤ softFloor ≤ idealFrom ≤ idealTo ≤ lateAfter`.
 * Before `floor` a visit is refused (override with a reason), before `softFloor` the desk is warned, after `lateAfter`
 * the client is late.
 */
export interface ProtocolDays {
  readonly floor: number;
  readonly softFloor: number;
  readonly idealFrom: number;
  readonly idealTo: number;
  readonly lateAfter: number;
}

/** How many sessions the published courses had. */
export interface SessionCount {
  readonly fewest: number;
  /** What a new plan is offered. */
  readonly usual: number;
  readonly most: number;
}

/** Needle lengths used in the cited sources, in millimetres. What was used, not what is allowed. */
export interface NeedleRange {
  readonly fromMillimetres: number;
  readonly toMillimetres: number;
  readonly sources: readonly SourceId[];
}

/** A visit after the course, to keep the result. No trial supports an interval, so it is off until the clinic sets one. */
export interface Maintenance {
  readonly isOn: boolean;
  /** Days after the last session; set whenever `isOn`. */
  readonly everyDays?: number | undefined;
}

/** Who changed a protocol, when (ISO instant) and why. */
export interface ProtocolEdit {
  readonly editedBy: string;
  readonly editedAt: string;
  readonly reason: string;
}

export interface Protocol {
  readonly indication: IndicationId;
  /** Left out where no interval is published: there is no rule then, and `noRuleBecause` says so. */
  readonly days?: ProtocolDays | undefined;
  readonly noRuleBecause?: string | undefined;
  /** Left out where no course length is published. */
  readonly sessions?: SessionCount | undefined;
  /** Photo and score this many days after the last session, ascending. */
  readonly reviewDays: readonly number[];
  readonly needle?: NeedleRange | undefined;
  readonly outlook: Outlook;
  readonly offLabel?: OffLabel | undefined;
  readonly maintenance: Maintenance;
  readonly sources: readonly SourceId[];
  /** Where the sources disagree with each other or with this rule, in words for the settings screen. */
  readonly disputed?: string | undefined;
  /** What the practitioner should weigh before planning a course at all. */
  readonly caution?: string | undefined;
  /** Only on a protocol the clinic has changed. */
  readonly edit?: ProtocolEdit | undefined;
}
