import { Button, Group, Modal, Stack, Table, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../shared/schemas/backups.ts';
import { api, queryClient } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { AuditCheck } from '../audit/AuditCheck.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { describeBackup } from './describeBackup.ts';

/** What can be gone back to, and making one now. */
export function BackupsSettings() {
  const isOwner = useMe().role === 'owner';
  return (
    <Stack>
      <Title order={2}>{t('Backups')}</Title>
      <OwnerOnly />
      {isOwner && <Backups />}
      {isOwner && <AuditCheck />}
    </Stack>
  );
}

function Backups() {
  const backups = useQuery(api.backups.list.queryOptions());
  const makeNow = useMutation(api.backups.makeNow.mutationOptions());
  const [chosen, setChosen] = useState<Backup | undefined>();
  return (
    <>
      <p>
        {t(
          'Rollcall copies the clinic’s file every day and whenever it is closed, reads each copy back, and keeps fewer of them the older they get.',
        )}
      </p>
      <Group>
        <Button variant="default" loading={makeNow.isPending} onClick={() => makeNow.mutate()}>
          {t('Make a backup now')}
        </Button>
      </Group>
      <ErrorNotice error={backups.error ?? makeNow.error} />
      {backups.data?.length === 0 && <p>{t('No backup yet. The first is made today.')}</p>}
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {backups.data?.map((backup) => (
            <Table.Tr key={backup.name}>
              <Table.Td>{describeBackup(backup)}</Table.Td>
              <Table.Td ta="right">
                {t('{bytes} MB', { bytes: (backup.bytes / 1_000_000).toFixed(1) })}
              </Table.Td>
              <Table.Td>{backup.isVerified ? t('checked') : t('not checked')}</Table.Td>
              <Table.Td ta="right">
                {backup.kind !== 'damaged' && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('Go back to this: {backup}', { backup: describeBackup(backup) })}
                    onClick={() => setChosen(backup)}
                  >
                    {t('Go back to this')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        title={t('Go back to a backup')}
      >
        {chosen && <Confirm backup={chosen} onDone={() => setChosen(undefined)} />}
      </Modal>
    </>
  );
}

function Confirm({ backup, onDone }: { readonly backup: Backup; readonly onDone: () => void }) {
  const restore = useMutation(
    api.backups.restore.mutationOptions({
      onSuccess: () => {
        onDone();
        notifications.show({
          message: t('The clinic is as it was on {backup}. Sign in again.', {
            backup: describeBackup(backup),
          }),
        });
        return queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <Stack>
      <Notice tone="warn">
        {t(
          'Everything entered since {backup} will be gone from the screens. The file as it is now is kept as a backup, so this can be undone. Everybody is signed out.',
          { backup: describeBackup(backup) },
        )}
      </Notice>
      <ErrorNotice error={restore.error} />
      <Group>
        <Button
          color="red"
          loading={restore.isPending}
          onClick={() => restore.mutate({ backup: backup.name })}
        >
          {t('Go back to it')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('Keep everything as it is')}
        </Button>
      </Group>
    </Stack>
  );
}
