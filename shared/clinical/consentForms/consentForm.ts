/** What a consent form holds. Shapes only; the words that ship are beside this file, the clinic's own in its database. */
import type { ConsentKind } from '../../schemas/consents.ts';
import type { SourceId } from '../sources.ts';

/** `confirm` must be ticked to sign; `yes_no` is the client's own choice; `text` is free. */
export type ConsentQuestionKind = 'confirm' | 'yes_no' | 'text';

export interface ConsentQuestion {
  /** Unique in its form; answers are kept under it. */
  readonly id: string;
  readonly kind: ConsentQuestionKind;
  readonly text: string;
  /** A `confirm` always is. */
  readonly isRequired: boolean;
  /** What a "yes" agrees to, beside what the whole form is for. */
  readonly grants?: ConsentKind | undefined;
}

export interface ConsentSection {
  readonly heading: string;
  readonly text: string;
  /** What the shipped words rest on; a section of the clinic's own has none. */
  readonly sources: readonly SourceId[];
}

/** The words that the client reads, answers and signs. */
export interface ConsentWords {
  readonly title: string;
  readonly sections: readonly ConsentSection[];
  readonly questions: readonly ConsentQuestion[];
  /** Stands above the signature. */
  readonly statement: string;
  /** What a signature agrees to, whatever the answers. */
  readonly grants: readonly ConsentKind[];
}

/** How the clinic uses the form. */
export interface ConsentRules {
  /** Whole months from the day it is signed; null holds until it is withdrawn. No source says how long it should. */
  readonly validMonths: number | null;
  /** What a treatment signed without it needs: a reason, or nothing helps. */
  readonly whenMissing: 'reason' | 'refuse';
  readonly isUsed: boolean;
  /** Which insurer or lawyer has read these words, and when; empty while nobody has. */
  readonly reviewedBy: string;
}

export interface ConsentForm extends ConsentWords, ConsentRules {}

/** As shipped: nobody has reviewed it for this clinic, and no end is set. */
export const shippedRules: ConsentRules = {
  validMonths: null,
  whenMissing: 'reason',
  isUsed: true,
  reviewedBy: '',
};
