/** What can stand between a client and a session, and for how long. Shapes only. */
import type { SourceId } from '../sources.ts';

/**
 * `absolute` do not treat; `relative` only with a sign-off; `deferral` wait; `note` something to know, never a block.
 */
export type ContraindicationKind = 'absolute' | 'relative' | 'deferral' | 'note';

/** Who may let the client be treated all the same, with a reason. */
export type MayOverride = 'practitioner' | 'prescriber' | 'nobody';

export interface ContraindicationVariant {
  readonly id: string;
  /** What tells this variant from the others, as in "deep peel". Empty where there is only one. */
  readonly name: string;
  readonly kind: ContraindicationKind;
  readonly mayOverride: MayOverride;
  /** Whole days after it happened. Without them it holds until it has settled. */
  readonly waitDays?: number;
  /** True where the wait alone is not enough: it must have settled too. */
  readonly untilSettled?: boolean;
  /** Days after it happened in which it is still worth a word, longer than `waitDays`. */
  readonly warnDays?: number;
  /** Days after which it is no longer asked about. */
  readonly holdsForDays?: number;
  /** What to do, for the person at the desk. Dates are added to it. */
  readonly sentence: string;
}

export interface Contraindication {
  readonly name: string;
  /** Strictest first: it is taken until somebody has recorded which one it is. */
  readonly variants: readonly [ContraindicationVariant, ...ContraindicationVariant[]];
  /** What the sources say, in short. */
  readonly published: string;
  /** Set where the sources disagree, or only clinic pages speak. */
  readonly isDisputed: boolean;
  /** True for what must not be shown as an alert, because it changes nothing for the session. */
  readonly isPrivate?: boolean;
  readonly sources: readonly SourceId[];
}

/** A contraindication that comes in one form only. */
export function only(
  kind: ContraindicationKind,
  mayOverride: MayOverride,
  rest: Pick<ContraindicationVariant, 'sentence'> & Partial<ContraindicationVariant>,
): readonly [ContraindicationVariant] {
  return [{ id: 'any', name: '', kind, mayOverride, ...rest }];
}
