import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { SourceList } from '../settings/SourceList.tsx';
import { DueRecords } from './DueRecords.tsx';
import { PeriodsForm } from './PeriodsForm.tsx';

/** How long records are kept, and whose is due to be looked at. */
export function RetentionSettings() {
  const isOwner = useMe().role === 'owner';
  const periods = useQuery(api.retention.periods.queryOptions());
  return (
    <Stack maw="48rem">
      <Title order={2}>{t('Keeping records')}</Title>
      <OwnerOnly />
      <Text>
        {t(
          'When the time after a client’s last signed session is over, the record is listed here for somebody to look at. Rollcall deletes nothing by itself.',
        )}
      </Text>
      <ErrorNotice error={periods.error} onRetry={() => void periods.refetch()} />
      {periods.data && (
        <>
          <Text>{periods.data.shipped.sentence}</Text>
          {periods.data.sources.length > 0 && <SourceList sources={periods.data.sources} />}
          <PeriodsForm key={periods.data.version} periods={periods.data} />
        </>
      )}
      {isOwner && <DueRecords hasPeriod={periods.data ? periods.data.adultYears !== null : true} />}
    </Stack>
  );
}
