import { Button, Group, Stack, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useOutletContext } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { saveText } from '../../components/saveText.ts';
import { t } from '../../i18n/t.ts';

/** The whole record, to hand out: on paper for a person, as a file for another system. */
export function RecordTab() {
  const clientId = useOutletContext<ClientId>();
  const mayTakeOut = useMe().role !== 'front_desk';
  const takeOut = useMutation(
    api.fullRecord.takeOut.mutationOptions({
      // No name in the file's name: it lies in a downloads folder.
      onSuccess: (record) =>
        saveText(
          `client-record-${record.takenOutAt.slice(0, 10)}.json`,
          JSON.stringify(record, null, 2),
          'application/json',
        ),
    }),
  );
  return (
    <Stack maw="40rem">
      <Title order={2}>{t('The whole record')}</Title>
      <p>
        {t(
          'Everything kept about this client: details, history, consents as signed, every session with its lots and later additions, photos by name, scores, sheets, visits and calls. Who takes it out stands in the list of changes.',
        )}
      </p>
      {mayTakeOut ? (
        <Group>
          <Button
            component={Link}
            to={`/print/record/${clientId}`}
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {t('Print the record')}
          </Button>
          <Button
            variant="default"
            loading={takeOut.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => takeOut.mutate({ clientId, how: 'json' })}
          >
            {t('Save as a file (JSON)')}
          </Button>
        </Group>
      ) : (
        <p>{t('A practitioner or the owner can print it or save it.')}</p>
      )}
      <ErrorNotice error={takeOut.error} />
    </Stack>
  );
}
