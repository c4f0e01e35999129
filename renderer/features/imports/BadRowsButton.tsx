import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { sentenceOf } from '../../api/errors.ts';
import { saveText } from '../../components/saveText.ts';
import { t } from '../../i18n/t.ts';
import type { TrialSource } from './useJudgedRows.ts';

/** The rows that were not brought in as a file, to correct and bring in. */
export function BadRowsButton({ fileId, dryRunId, fileName }: TrialSource & { readonly fileName: string }) {
  const queries = useQueryClient();
  const save = async () => {
    try {
      const text = await queries.fetchQuery(api.imports.badRows.queryOptions({ fileId, dryRunId }));
      saveText(t('{replace} – not brought in.csv', { replace: fileName.replace(/\.\w+$/, '') }), text);
    } catch (error) {
      notifications.show({
        color: 'red',
        message: sentenceOf(error),
        closeButtonProps: { 'aria-label': t('Close') },
      });
    }
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void save()}>
      {t('Save these rows as a file')}
    </Button>
  );
}
