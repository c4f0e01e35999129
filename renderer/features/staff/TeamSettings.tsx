import { Button, Group, Modal, Stack, Table, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { roleNames } from '../../../shared/roles.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { PersonMark } from './PersonMark.tsx';
import { PinChange, StaffForm } from './StaffForm.tsx';

export type Member = inferRouterOutputs<AppRouter>['staff']['list'][number];

/** Who works here, as what, and their PINs. */
export function TeamSettings() {
  const isOwner = useMe().role === 'owner';
  const staff = useQuery(api.staff.list.queryOptions());
  const [edited, setEdited] = useState<Member | 'new' | undefined>();
  const [pinOf, setPinOf] = useState<Member | undefined>();
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>{t('Team')}</Title>
        {isOwner && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('Add a person')}
          </Button>
        )}
      </Group>
      <OwnerOnly />
      <ErrorNotice error={staff.error} />
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {staff.data?.map((member) => (
            <Table.Tr key={member.id}>
              <Table.Td w={48}>
                <PersonMark name={member.name} colour={member.colour} />
              </Table.Td>
              <Table.Td fw={600}>{member.name}</Table.Td>
              <Table.Td>
                {roleNames[member.role]}
                {member.treats ? t(', treats') : ''}
                {member.isActive ? '' : t(', no longer here')}
              </Table.Td>
              <Table.Td ta="right">
                {isOwner && (
                  <>
                    <Button variant="subtle" size="compact-sm" onClick={() => setPinOf(member)}>
                      {t('New PIN')}
                    </Button>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setEdited(member)}
                      aria-label={t('Edit {name}', { name: member.name })}
                    >
                      {t('Edit')}
                    </Button>
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={edited === 'new' ? t('Add a person') : t('Edit')}
      >
        {edited && (
          <StaffForm member={edited === 'new' ? undefined : edited} onDone={() => setEdited(undefined)} />
        )}
      </Modal>
      <Modal
        opened={pinOf !== undefined}
        onClose={() => setPinOf(undefined)}
        title={t('New PIN for {name}', { name: pinOf?.name ?? '' })}
      >
        {pinOf && <PinChange member={pinOf} onDone={() => setPinOf(undefined)} />}
      </Modal>
    </Stack>
  );
}
