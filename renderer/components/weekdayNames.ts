import { t } from '../i18n/t.ts';

/** Monday to Sunday, as ISO counts them, from 1. */
export const weekdayNames = [
  t('Monday'),
  t('Tuesday'),
  t('Wednesday'),
  t('Thursday'),
  t('Friday'),
  t('Saturday'),
  t('Sunday'),
];
