import { z } from 'zod';
import { clientId, treatmentId } from '../ids.ts';
import { localDate, text } from './fields.ts';

/**
 * Which part of the recall list. `due`: the ideal days have begun, late ones first; `coming`: they have not; `no_rule`:
 * nothing says when.
 */
export const recallFilters = ['due', 'coming', 'no_rule'] as const;
export type RecallFilter = (typeof recallFilters)[number];

export const listFollowUpsInput = z.object({
  status: z.enum(recallFilters).default('due'),
  limit: z.int().min(1).max(200).default(100),
  /** Where the last page ended. */
  after: z.object({ idealFrom: localDate, id: z.string().max(60) }).optional(),
});
export type ListFollowUpsInput = z.infer<typeof listFollowUpsInput>;

export const decideInput = z.object({
  treatmentId,
  decision: z.enum(['recall', 'course_finished']),
  /** Needed when a course stops before its planned sessions are done. */
  reason: text(300).default(''),
});

export const signOffReactionInput = z.object({
  clientId,
  note: text(1000, 'Write how the skin looks now.'),
});
