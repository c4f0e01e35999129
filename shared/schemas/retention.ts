/** How long the clinic keeps records, and what was decided about one that is due for review. */
import { z } from 'zod';
import { clientId } from '../ids.ts';
import { localDate, text } from './fields.ts';

const age = z
  .int({ error: 'Give whole years.' })
  .min(18, { error: 'At least the 18th birthday.' })
  .max(100, { error: 'At most the 100th birthday.' })
  .nullable();

export const savePeriodsInput = z.object({
  adultYears: z
    .int({ error: 'Give whole years.' })
    .min(1, { error: 'At least one year.' })
    .max(100, { error: 'At most 100 years.' })
    .nullable(),
  minorUntilAge: age,
  minorUntilAgeIf17: age,
  reason: text(300, 'Say where these periods come from: the law, the policy, the advice you took.'),
  /** What was read; 0 while the country's default is in force. */
  version: z.int().min(0),
});

export const keepRecordInput = z.object({
  clientId,
  keepUntil: localDate,
  reason: text(300, 'Say why the record is kept; it stands in the list of changes.'),
});

export const dueRecordsInput = z.object({ limit: z.int().min(1).max(200).default(50) });
