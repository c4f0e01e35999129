import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

/** Whether the record of changes is whole: every entry carries the seal of the one before it. */
export function AuditCheck() {
  const check = useQuery(api.audit.verify.queryOptions(undefined, { enabled: false, staleTime: 0 }));
  return (
    <>
      <Title order={2} mt="lg">
        {t('Record of changes')}
      </Title>
      <p>{t('Every change is kept with who made it, when, at which desk, and what stood there before.')}</p>
      <Group>
        <Button variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
          {t('Check that nothing was changed from outside')}
        </Button>
      </Group>
      <ErrorNotice error={check.error} />
      {check.data &&
        (check.data.brokenAt === undefined ? (
          <Notice tone="good">
            {t('All {rows} entries are as Rollcall wrote them.', { rows: check.data.rows.toLocaleString() })}
          </Notice>
        ) : (
          <Notice tone="alert">
            {t(
              'Entry {brokenAt} does not follow from the one before it. Somebody has changed the file from outside Rollcall; compare it with a backup.',
              { brokenAt: check.data.brokenAt },
            )}
          </Notice>
        ))}
    </>
  );
}
