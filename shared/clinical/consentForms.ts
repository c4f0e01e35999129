/**
 * The consent forms that ship, by id. A clinic has them reviewed by its insurer or lawyer and makes them its own; nothing
 * here is legal advice.
 */
import type { ConsentForm } from './consentForms/consentForm.ts';
import { needling } from './consentForms/needling.ts';
import { photos } from './consentForms/photos.ts';
import { radioFrequency } from './consentForms/radioFrequency.ts';

/** Defaults before the clinic has edited any of them. */
export const shippedConsentForms: Readonly<Record<string, ConsentForm>> = {
  needling,
  radio_frequency: radioFrequency,
  photos,
};
