/** What a line of aftercare is: from when to when after a session, what kind, and the words. Shapes only. */
import type { SourceId } from './sources.ts';
import type { Fitzpatrick } from './windowRules.ts';
import type { AreaGroup } from './zones.ts';

/** `expected` is normal and no reason to worry; `call` is a sign to ring the clinic for. */
export type HealingKind = 'do' | 'dont' | 'expected' | 'call';

/** What a line is about, so that a sheet can put it in its own place. `other` goes into the general list. */
export const healingTopics = [
  'products',
  'shade',
  'sunscreen',
  'sunbathing',
  'moisturiser',
  'make_up',
  'exercise',
  'actives',
  'redness',
  'call',
  'other',
] as const;
export type HealingTopic = (typeof healingTopics)[number];

/** Hours after the end of the session on the client's clock, or whole calendar days after its date. */
export type Offset = { readonly hours: number } | { readonly day: number };

/** What changes for some skin types. What is left out stays. */
interface StricterVariant {
  readonly fitzpatrick: readonly Fitzpatrick[];
  readonly text?: string | undefined;
  readonly until?: Offset | undefined;
  readonly sources?: readonly SourceId[] | undefined;
}

export interface HealingLine {
  readonly id: string;
  readonly kind: HealingKind;
  readonly topic: HealingTopic;
  readonly from: Offset;
  readonly until: Offset;
  /** Holds on after `until`: printed without a day, which would read as "stop then". */
  readonly hasNoEnd?: boolean | undefined;
  readonly text: string;
  /** Sun protection factor, where the line asks for sunscreen: at least this much. */
  readonly spf?: number | undefined;
  /** Holds when any treated zone lies in one of these groups; left out, it holds anywhere. */
  readonly areaGroups?: readonly AreaGroup[] | undefined;
  /** Holds for these skin types only; left out, it holds for all. */
  readonly onlyFitzpatrick?: readonly Fitzpatrick[] | undefined;
  readonly stricter?: StricterVariant | undefined;
  /** Empty where advice is customary on aftercare sheets but no source was cited for it. */
  readonly sources: readonly SourceId[];
  /** How far the sources are apart, for the staff. Never printed for the client. */
  readonly disputed?: string | undefined;
}
