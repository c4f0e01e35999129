import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { sentenceOf } from '../../api/errors.ts';

interface Archivable {
  readonly id: ClientId;
  readonly version: number;
  readonly isArchived: boolean;
}

/** Takes a client out of lists and searches, or back in. Nothing is deleted. */
export function ArchiveButton({ client }: { readonly client: Archivable }) {
  const archive = useMutation(
    api.clients.setArchived.mutationOptions({
      onError: (error) => notifications.show({ color: 'red', message: sentenceOf(error) }),
    }),
  );
  return (
    <Button
      variant="subtle"
      loading={archive.isPending}
      onClick={() =>
        archive.mutate({ id: client.id, version: client.version, isArchived: !client.isArchived })
      }
    >
      {client.isArchived ? 'Bring back from the archive' : 'Archive'}
    </Button>
  );
}
