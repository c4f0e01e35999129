/** Taking back and doing again what was done at this desk since the person there signed in. */
import { z } from 'zod';

/** A step is named by the number of its first line in the audit. */
const stepId = z.number().int().positive();

/** Absent: the latest. */
export const stepInput = z.object({ id: stepId.optional() });
export const listStepsInput = z.object({ limit: z.number().int().min(1).max(100).default(20) });
