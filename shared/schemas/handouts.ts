/**
 * A sheet as the client gets it. Every word and date stands in the document itself, already written out, so that a
 * reprint says what the first print said, whatever the rules and wordings have become since.
 */
import { z } from 'zod';
import { handoutId, treatmentId } from '../ids.ts';
import { papers } from './clinic.ts';

/** Languages a sheet can be written in. */
export const handoutLanguages = ['en'] as const;

/** How a sheet left the clinic. */
export const givenHows = ['printed', 'pdf', 'shown'] as const;
export type GivenHow = (typeof givenHows)[number];
export const givenHowNames: Readonly<Record<GivenHow, string>> = {
  printed: 'Printed',
  pdf: 'Saved as PDF',
  shown: 'Shown on screen',
};

/** One dated line: what it is about, its dates in words, and the advice. */
const datedRow = z.object({ id: z.string(), heading: z.string(), when: z.string(), text: z.string() });
const section = z.object({ title: z.string(), lines: z.array(z.string()) });

export const handoutDocument = z.object({
  templateVersion: z.int().positive(),
  language: z.enum(handoutLanguages),
  paper: z.enum(papers),
  title: z.string(),
  clinic: z.object({ name: z.string(), address: z.string(), phone: z.string() }),
  clientName: z.string(),
  /** The day of the session, in words. */
  sessionOn: z.string(),
  /** What was treated, and each zone with its needle length. */
  treated: z.string(),
  zones: z.array(z.string()),
  dates: z.array(datedRow),
  normal: section,
  also: section,
  /** `first` is the emergency; absent from sheets given before it had a place of its own. */
  call: section.extend({ first: z.string().optional() }),
  /** The booked visit or the days to book it in; `when` is empty while nobody can say. */
  next: z.object({ title: z.string(), when: z.string(), text: z.string() }),
  outlook: z.object({ title: z.string(), text: z.string() }),
});
export type HandoutDocument = z.infer<typeof handoutDocument>;

export const previewHandoutInput = z.object({
  treatmentId,
  language: z.enum(handoutLanguages).default('en'),
  /** Absent: the clinic's usual paper. */
  paper: z.enum(papers).optional(),
});
export const giveHandoutInput = previewHandoutInput.extend({ how: z.enum(givenHows) });
export const handoutKey = z.object({ id: handoutId });
