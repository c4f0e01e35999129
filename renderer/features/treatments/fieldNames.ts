import type { TreatmentField } from '../../../shared/schemas/treatments.ts';
import { t } from '../../i18n/t.ts';

/** What a field is called on the form, for a sentence that stands elsewhere. */
const names: Readonly<Partial<Record<TreatmentField, string>>> = {
  performedOn: t('Day'),
  endedLocal: t('Ended at'),
  indication: t('What is treated'),
  zones: t('Zones'),
  deviceName: t('Name and model'),
  lotNumber: t('Lot number'),
  lotExpiresOn: t('Expires on'),
  anaesthetic: t('Anaesthetic'),
  anaestheticPercent: t('Strength'),
  anaestheticMinutes: t('Left on for'),
  reaction: t('Reaction afterwards'),
  topicals: t('Put on the skin before, during and after'),
  notes: t('Notes'),
};

/** @param path as the errors have it: `zones.0.passes` */
export function fieldName(path: string): string {
  const [field] = path.split('.');
  return Object.entries(names).find(([name]) => name === field)?.[1] ?? t('One field');
}
