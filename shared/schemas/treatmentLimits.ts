/** Changing how far a session may go before it needs a reason. */
import { z } from 'zod';
import { limitSchema } from '../clinical/limitSchema.ts';
import { protocolEditSchema, restoreReason } from '../clinical/protocolSchema.ts';

/** 0 while nobody has changed the limit. */
const editVersion = z.int().min(0);

export const saveLimitInput = z.object({
  limit: limitSchema,
  version: editVersion,
  reason: protocolEditSchema.shape.reason,
});
export const restoreLimitInput = z.object({
  id: limitSchema.shape.id,
  version: editVersion,
  reason: restoreReason,
});
