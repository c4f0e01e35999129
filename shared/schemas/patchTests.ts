/** A patch test: a product on a small place of skin, looked at some days later. How many days is the clinic's to say. */
import { z } from 'zod';
import { clientId, patchTestId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

export const patchTestResults = ['negative', 'positive'] as const;
export type PatchTestResult = (typeof patchTestResults)[number];

export const addPatchTestInput = z.object({
  clientId,
  product: text(120, 'Enter the product that was tested.'),
  lot: text(60),
  site: text(120, 'Write where on the skin, so that it can be found again.'),
  appliedOn: localDate,
});

const key = { id: patchTestId, version };

export const readPatchTestInput = z.object({
  ...key,
  readOn: localDate,
  result: z.enum(patchTestResults, { error: 'Choose negative or positive.' }),
  /** What the skin showed. */
  reaction: text(500),
});

export const withdrawPatchTestInput = z.object({
  ...key,
  reason: text(1000, 'Write why, for whoever reads this later.'),
});

const days = (most: number) =>
  z
    .int({ error: 'Give whole days, or leave it empty.' })
    .min(0, { error: 'Days cannot be negative.' })
    .max(most, { error: `At most ${most} days.` })
    .nullable();

/** A product that the clinic tests first. Neither number has a published default: empty sets no rule. */
export const patchTestRule = z.object({
  product: text(120, 'Enter the product.'),
  readAfterDays: days(30),
  validDays: days(3650).refine((typed) => typed !== 0, { error: 'At least one day.' }),
});
export type PatchTestRule = z.infer<typeof patchTestRule>;

/** A rule without id is a new one. */
export const savePatchTestRuleInput = patchTestRule.extend({
  id: z.uuid().optional(),
  version: z.int().min(0),
});
export const removePatchTestRuleInput = z.object({ id: z.uuid(), version });
