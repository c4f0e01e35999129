import { z } from 'zod';
import { allergyId, clientId } from '../ids.ts';
import { text, version } from './fields.ts';

/** How bad the worst reaction was, as FHIR names it; '' where nobody knows. */
export const severities = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof severities)[number];
export const severityNames: Readonly<Record<Severity, string>> = {
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
};

const allergyFacts = z.object({
  substance: text(120, 'Write what the client is allergic to.'),
  /** What happened: hives, swelling, shock. */
  reaction: text(500),
  severity: z.enum(severities).or(z.literal('')),
});
export type AllergyFacts = z.infer<typeof allergyFacts>;

const reason = text(1000, 'Write why, for whoever reads this later.');

export const addAllergyInput = allergyFacts.extend({ clientId });
export const correctAllergyInput = allergyFacts.extend({ id: allergyId, version, reason });
/** Entered by mistake, or shown by a doctor not to be one. */
export const withdrawAllergyInput = z.object({ id: allergyId, version, reason });
