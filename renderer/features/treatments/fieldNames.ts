import type { TreatmentField } from '../../../shared/schemas/treatments.ts';
import { t } from '../../i18n/t.ts';

/** What a field is called on the form, for a sentence that stands elsewhere. */
const names: Readonly<Partial<Record<TreatmentField, string>>> = {
  performedOn: t('Day'),
  endedLocal: t('Ended at'),
  indication: t('What is treated'),
  zones: t('Zones'),
  deviceName: t('Name and model'),
  deviceSerial: t('Serial of the device'),
  deviceNeedleMillimetres: t('Length of its needles'),
  rfEnergyMillijoules: t('Energy of a pulse'),
  rfPulseMilliseconds: t('Length of a pulse'),
  unitSerial: t('Serial of the unit'),
  lotNumber: t('Lot number'),
  lotExpiresOn: t('Expires on'),
  anaesthetic: t('Anaesthetic'),
  anaestheticPercent: t('Strength'),
  anaestheticOnAt: t('Put on at'),
  anaestheticOffAt: t('Taken off at'),
  anaestheticLotNumber: t('Anaesthetic: lot number'),
  anaestheticLotExpiresOn: t('Anaesthetic: expires on'),
  supplies: t('Products'),
  reaction: t('Reaction afterwards'),
  topicals: t('Put on the skin before, during and after'),
  notes: t('Notes'),
};

/** @param path as the errors have it: `zones.0.passes` */
export function fieldName(path: string): string {
  const [field] = path.split('.');
  return Object.entries(names).find(([name]) => name === field)?.[1] ?? t('One field');
}
