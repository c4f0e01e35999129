/** What must not be overlooked about a client, and what is asked and seen on the day of a session. */
import { z } from 'zod';
import { clientId } from '../ids.ts';
import { localDate } from './fields.ts';

/** `alert` stands in the way or may harm; `warn` needs somebody to decide; `info` is to be borne in mind. */
export type AlertTone = 'alert' | 'warn' | 'info';

/** What an alert is about; a screen chooses its picture by it. */
export type AlertKind =
  | 'note'
  | 'block'
  | 'sign_off'
  | 'allergy'
  | 'patch_test'
  | 'consent'
  | 'visit'
  | 'event';

export interface Alert {
  /** The same for the same thing, as long as it says the same. */
  readonly key: string;
  readonly kind: AlertKind;
  readonly tone: AlertTone;
  /** What is read from a step away; may be empty where the sentence says all. */
  readonly title: string;
  readonly sentence: string;
  /** What the sources say. */
  readonly why?: string | undefined;
  /** Whoever treats has to have seen it before the record is signed. Matters of the desk need not be. */
  readonly isClinical: boolean;
  /** Wall time of the visit it is about, for a way there. */
  readonly visitAt?: string | undefined;
}

/** An alert as it was read, kept with who read it. */
export const seenAlert = z.object({ key: z.string().max(200), words: z.string().max(4000) });
export type SeenAlert = z.infer<typeof seenAlert>;

/** The words of an alert on one line. */
export const wordsOf = ({ title, sentence }: Pick<Alert, 'title' | 'sentence'>): string =>
  `${title} ${sentence}`.trim();

export const checkVisitInput = z
  .object({
    clientId,
    /** Local date of the session. */
    onDate: localDate,
    /** The answer to "anything new?"; left out where it was not asked now. */
    news: z.enum(['nothing', 'something']).optional(),
    /** The clinical alerts that stood on the screen; left out by whoever only asks. */
    seen: z.array(seenAlert).max(100).optional(),
  })
  .refine(({ news, seen }) => news !== undefined || seen !== undefined, {
    error: 'Say what was asked or seen.',
  });
export type CheckVisitInput = z.infer<typeof checkVisitInput>;
