import type { TreatmentField } from '../../../shared/schemas/treatments.ts';

/** What a field is called on the form, for a sentence that stands elsewhere. */
const names: Readonly<Partial<Record<TreatmentField, string>>> = {
  performedOn: 'Day',
  endedLocal: 'Ended at',
  indication: 'What is treated',
  zones: 'Zones',
  deviceName: 'Name and model',
  lotNumber: 'Lot number',
  lotExpiresOn: 'Expires on',
  anaesthetic: 'Anaesthetic',
  anaestheticPercent: 'Strength',
  anaestheticMinutes: 'Left on for',
  reaction: 'Reaction afterwards',
  topicals: 'Put on the skin before, during and after',
  notes: 'Notes',
};

/** @param path as the errors have it: `zones.0.passes` */
export function fieldName(path: string): string {
  const [field] = path.split('.');
  return Object.entries(names).find(([name]) => name === field)?.[1] ?? 'One field';
}
