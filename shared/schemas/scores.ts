/** Outcome scores: what is entered, and how a wrong one is put right without being lost. */
import { z } from 'zod';
import { masiParts } from '../clinical/scales/masi.ts';
import { findScale, placeName, valueProblem } from '../clinical/scales.ts';
import { clientId, scoreId, treatmentId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

const scoreFields = z.object({
  scale: z.string().refine((id) => findScale(id) !== undefined, { error: 'Choose a scale from the list.' }),
  /** A zone, or a place of the scale's own; '' for the whole person. */
  place: z.string().max(40).default(''),
  /** Null for a scale that is computed from its parts. */
  value: z.number({ error: 'Give a number.' }).nullable(),
  parts: masiParts.nullable().default(null),
  onDate: localDate,
  /** The signed session to which it belongs. */
  treatmentId: treatmentId.nullable().default(null),
  note: text(500).default(''),
});
type ScoreFields = z.infer<typeof scoreFields>;

/** What the scale itself demands of a score. */
function holdToScale(fields: ScoreFields, context: z.core.$RefinementCtx<ScoreFields>): void {
  const scale = findScale(fields.scale);
  if (!scale) return;
  const refuse = (field: keyof ScoreFields, message: string) =>
    context.addIssue({ code: 'custom', message, path: [field], input: fields[field] });
  if (placeName(scale, fields.place) === undefined) refuse('place', 'Choose where it was scored.');
  if (scale.composed && fields.parts === null) refuse('parts', 'Fill in every region.');
  if (scale.composed) return;
  const problem = fields.value === null ? 'Give the score.' : valueProblem(scale, fields.value);
  if (problem) refuse('value', problem);
}

export const addScoreInput = scoreFields.extend({ clientId }).superRefine(holdToScale);
export type AddScoreInput = z.infer<typeof addScoreInput>;

const reason = text(300, 'Say what was wrong, for whoever reads the record later.');
/** The wrong one stays in the record, marked; the right one stands in its place. */
export const correctScoreInput = scoreFields
  .extend({ id: scoreId, version, reason })
  .superRefine(holdToScale);
export const markScoreErrorInput = z.object({ id: scoreId, version, reason });

export const useScaleInput = z.object({
  scale: z.string().refine((id) => findScale(id) !== undefined, { error: 'Choose a scale from the list.' }),
  /** 0 while nobody has changed it. */
  version: z.int().nonnegative(),
  isUsed: z.boolean(),
});
