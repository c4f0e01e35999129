import { Text } from '@mantine/core';
import { useMe } from '../../api/session.ts';

/** Says why nothing can be changed here; absent for those who can. */
export function OwnerOnly() {
  return useMe().role === 'owner' ? null : <Text c="dimmed">Only the owner can change these.</Text>;
}
