/** Editing the words of the sheets. The words themselves are judged by `templateSchema` for their sheet and language. */
import { z } from 'zod';
import { deviceKinds } from '../clinical/devices.ts';
import { protocolEditSchema, restoreReason } from '../clinical/protocolSchema.ts';
import { sheetKinds } from '../handoutTexts/shape.ts';
import { storedTemplate } from '../handoutTexts/templateSchema.ts';
import { treatmentId } from '../ids.ts';
import { languages } from './clients.ts';
import { papers } from './clinic.ts';
import { printSizes } from './handouts.ts';

export const textKey = z.object({
  kind: z.enum(sheetKinds),
  language: z.enum(languages),
  /** Null: for every device that has no words of its own. */
  device: z.enum(deviceKinds).nullable(),
});
const version = z.int().min(0);

export const saveTextInput = textKey.extend({
  /** What was read: 0 is as shipped. */
  version,
  template: storedTemplate,
  reason: protocolEditSchema.shape.reason,
});
export const restoreTextInput = textKey.extend({ version, reason: restoreReason });

/** The words as they are being typed, on the sheet of a real client. */
export const previewTextInput = textKey.extend({
  template: storedTemplate,
  treatmentId,
  paper: z.enum(papers),
  size: z.enum(printSizes),
});

export const languageKey = z.object({ language: z.enum(languages) });
