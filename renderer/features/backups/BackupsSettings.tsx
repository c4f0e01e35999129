import { Button, Group, Modal, Stack, Table, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../shared/schemas/backups.ts';
import { api, queryClient } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { AuditCheck } from '../audit/AuditCheck.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { describeBackup } from './describeBackup.ts';

/** What can be gone back to, and making one now. */
export function BackupsSettings() {
  const isOwner = useMe().role === 'owner';
  return (
    <Stack>
      <Title order={2}>Backups</Title>
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
        Rollcall copies the clinic’s file every day and whenever it is closed, reads each copy back, and keeps
        fewer of them the older they get.
      </p>
      <Group>
        <Button variant="default" loading={makeNow.isPending} onClick={() => makeNow.mutate()}>
          Make a backup now
        </Button>
      </Group>
      <ErrorNotice error={backups.error ?? makeNow.error} />
      {backups.data?.length === 0 && <p>No backup yet. The first is made today.</p>}
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {backups.data?.map((backup) => (
            <Table.Tr key={backup.name}>
              <Table.Td>{describeBackup(backup)}</Table.Td>
              <Table.Td ta="right">{(backup.bytes / 1_000_000).toFixed(1)} MB</Table.Td>
              <Table.Td>{backup.isVerified ? 'checked' : 'not checked'}</Table.Td>
              <Table.Td ta="right">
                {backup.kind !== 'damaged' && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Go back to this: ${describeBackup(backup)}`}
                    onClick={() => setChosen(backup)}
                  >
                    Go back to this
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal opened={chosen !== undefined} onClose={() => setChosen(undefined)} title="Go back to a backup">
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
          message: `The clinic is as it was on ${describeBackup(backup)}. Sign in again.`,
        });
        return queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <Stack>
      <Notice tone="warn">
        Everything entered since {describeBackup(backup)} will be gone from the screens. The file as it is now
        is kept as a backup, so this can be undone. Everybody is signed out.
      </Notice>
      <ErrorNotice error={restore.error} />
      <Group>
        <Button
          color="red"
          loading={restore.isPending}
          onClick={() => restore.mutate({ backup: backup.name })}
        >
          Go back to it
        </Button>
        <Button variant="default" onClick={onDone}>
          Keep everything as it is
        </Button>
      </Group>
    </Stack>
  );
}
