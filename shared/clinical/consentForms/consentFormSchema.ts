/** Consent forms as they are read back, and what a clinic may save as one of its own. */
import { z } from 'zod';
import { consentKinds } from '../../schemas/consents.ts';
import { text } from '../../schemas/fields.ts';
import { isSourceId } from '../sources.ts';
import { promiseWordsIn } from '../wording.ts';
import type { ConsentForm, ConsentWords } from './consentForm.ts';

const section = z.object({
  heading: text(120, 'Write a heading.'),
  text: text(4000, 'Write what the client should read.'),
  /** A source that is no longer listed is left out. */
  sources: z.array(z.string()).transform((ids) => ids.filter(isSourceId)),
});

const question = z.object({
  id: z.string().regex(/^[\w-]{1,60}$/),
  kind: z.enum(['confirm', 'yes_no', 'text']),
  text: text(600, 'Write the question.'),
  isRequired: z.boolean(),
  grants: z.enum(consentKinds).optional(),
});

/** The words alone, as they were kept when somebody signed them. Never stricter than when they were saved. */
export const consentWordsSchema: z.ZodType<ConsentWords> = z.object({
  title: text(120, 'Give the form a title.'),
  sections: z.array(section).min(1, { error: 'Write at least one section.' }).max(40),
  questions: z.array(question).max(40, { error: 'Keep it to 40 questions.' }),
  statement: text(1000, 'Write what the signature says.'),
  grants: z.array(z.enum(consentKinds)),
});

const rules = z.object({
  validMonths: z
    .int({ error: 'Give whole months, or leave it empty.' })
    .min(1, { error: 'At least one month.' })
    .max(120, { error: 'More than ten years is surely a slip.' })
    .nullable(),
  whenMissing: z.enum(['reason', 'refuse']),
  isUsed: z.boolean(),
  reviewedBy: text(200),
});

/** A whole form as it is stored. */
export const storedFormSchema: z.ZodType<ConsentForm> = z.intersection(consentWordsSchema, rules);

/** A form as it comes from the editor: what promises is named where it stands, with what to say instead. */
export const consentFormSchema: z.ZodType<ConsentForm> = storedFormSchema.superRefine((form, context) => {
  const { title, statement, sections, questions, grants } = form;
  const name = (typed: string, path: (string | number)[]) => {
    for (const { word, reason } of promiseWordsIn(typed))
      context.addIssue({ code: 'custom', message: `"${word}": ${reason}`, path });
  };
  name(title, ['title']);
  name(statement, ['statement']);
  for (const [index, one] of sections.entries()) {
    name(one.heading, ['sections', index, 'heading']);
    name(one.text, ['sections', index, 'text']);
  }
  for (const [index, one] of questions.entries()) name(one.text, ['questions', index, 'text']);
  if (new Set(questions.map(({ id }) => id)).size < questions.length)
    context.addIssue({ code: 'custom', message: 'Two questions have the same id.', path: ['questions'] });
  if (grants.length === 0 && !questions.some((one) => one.grants))
    context.addIssue({
      code: 'custom',
      message:
        'Choose what this form is for: a kind of treatment, or a use of photos in one of its questions.',
      path: ['grants'],
    });
});
