import { Text } from '@mantine/core';
import { useMe } from '../../api/session.ts';
import { t } from '../../i18n/t.ts';

/** Says why nothing can be changed here; absent for those who can. */
export function OwnerOnly() {
  return useMe().role === 'owner' ? null : <Text c="dimmed">{t('Only the owner can change these.')}</Text>;
}
