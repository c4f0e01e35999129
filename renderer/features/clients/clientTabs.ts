/** The tabs of a client's page, in reading order. Each address is a nested route in `routes.tsx`, under `/clients/:id`. */
import { t } from '../../i18n/t.ts';

interface ClientTab {
  /** Below `/clients/:id`; the overview has none. */
  readonly to: string;
  readonly label: string;
}

export const clientTabs: readonly ClientTab[] = [
  { to: '', label: t('Overview') },
  { to: 'consents', label: t('Consents') },
  { to: 'photos', label: t('Photos') },
  { to: 'scores', label: t('Scores') },
  { to: 'progress', label: t('Progress') },
  { to: 'record', label: t('Whole record') },
];
