import { Table, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './products.module.css';
import { RecallList } from './RecallList.tsx';
import { usePacketScan } from './usePacketScan.ts';

/** Which lots there are with this in their number, and how many sessions each was used in. */
export function LotsPage() {
  const [search, setSearch] = useSearchParams();
  const typed = search.get('part') ?? '';
  const [part] = useDebouncedValue(typed, 150);
  const found = useQuery(
    api.products.recalls.find.queryOptions({ part }, { placeholderData: keepPreviousData, retry: false }),
  );
  const show = (wanted: string) => setSearch(fieldOf(wanted), { replace: true });
  const scan = usePacketScan({
    value: typed,
    onType: show,
    onPacket: ({ lotNumber }) => show(lotNumber),
  });
  const lots = part === '' ? [] : (found.data ?? []);
  return (
    <section className={classes.page} aria-labelledby="lots-title">
      <Title order={2} id="lots-title">
        {t('Who had a lot?')}
      </Title>
      <TextInput
        label={t('Part of the lot number')}
        maw="20rem"
        autoFocus
        value={typed}
        onChange={(event) => show(event.currentTarget.value)}
        onKeyDown={scan.onKeyDown}
        onBlur={scan.take}
        error={scan.fault}
      />
      {part !== '' && <ErrorNotice error={found.error} />}
      {lots.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Tbody>
            {lots.map(({ lotNumber, names, sessions, isRecalled }) => (
              <Table.Tr key={lotNumber}>
                <Table.Td className="figures" fw={600}>
                  <Link to={`/settings/lots/${encodeURIComponent(lotNumber)}`}>{lotNumber}</Link>
                </Table.Td>
                <Table.Td>{names.join(', ')}</Table.Td>
                <Table.Td ta="right" className="figures">
                  {sessions === 1 ? t('1 session') : t('{sessions} sessions', { sessions })}
                </Table.Td>
                <Table.Td>{isRecalled && t('recalled')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {part.length > 1 && found.isSuccess && !found.isPlaceholderData && lots.length === 0 && (
        <EmptyState>
          {t('No lot has this in its number, neither in a signed record nor in stock.')}
        </EmptyState>
      )}
      <RecallList />
    </section>
  );
}

const fieldOf = (part: string): Record<string, string> => (part === '' ? {} : { part });
