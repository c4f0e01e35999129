import { Button, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { localDateOf } from '../../../shared/scheduling/wallTime.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { HiddenHeading, ListedClient, ListedPhone } from '../../components/ListedClient.tsx';
import { Particular } from '../../components/Particular.tsx';
import { useDelayed } from '../../components/useDelayed.ts';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import classes from './waitlist.module.css';
import { type Waiting, wishWords } from './wishWords.ts';

/** Everybody who waits for an earlier time, the longest first. */
export function WaitlistSection() {
  const waiting = useQuery(api.waitlist.list.queryOptions({}));
  const isSlow = useDelayed(waiting.isPending);
  return (
    <>
      <ErrorNotice error={waiting.error} onRetry={() => void waiting.refetch()} />
      {isSlow && <p role="status">{t('Loading the list…')}</p>}
      {waiting.data?.length === 0 && (
        <EmptyState
          action={
            <Button component={Link} to="/clients">
              {t('Find a client')}
            </Button>
          }
        >
          {t(
            'Nobody waits for an earlier time. Put somebody on the waiting list from the client’s page or while booking; when a time becomes free, Rollcall says who could take it.',
          )}
        </EmptyState>
      )}
      {waiting.data && waiting.data.length > 0 && <WaitlistTable rows={waiting.data} />}
    </>
  );
}

function WaitlistTable({ rows }: { readonly rows: readonly Waiting[] }) {
  return (
    <Table.ScrollContainer minWidth={880}>
      <Table highlightOnHover verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Client')}</Table.Th>
            <Table.Th>{t('Phone')}</Table.Th>
            <Table.Th>{t('For')}</Table.Th>
            <Table.Th>{t('When')}</Table.Th>
            <Table.Th>{t('Note')}</Table.Th>
            <Table.Th>{t('Since')}</Table.Th>
            <Table.Th>
              <HiddenHeading>{t('Next step')}</HiddenHeading>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <WaitlistRow key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function WaitlistRow({ row }: { readonly row: Waiting }) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const withdraw = useMutation(api.waitlist.withdraw.mutationOptions());
  const name = useSpokenName()(fullName(row));
  return (
    <Table.Tr>
      <Table.Td fw={600}>
        <ListedClient client={row} />
      </Table.Td>
      <Table.Td className={classes.whole}>
        <ListedPhone client={row} />
      </Table.Td>
      <Table.Td>{row.serviceName}</Table.Td>
      <Table.Td>{wishWords(row)}</Table.Td>
      <Table.Td>
        <Particular>{row.note}</Particular>
      </Table.Td>
      <Table.Td className={classes.whole}>
        {clinic.data && formatDay(localDateOf(row.since, clinic.data.timeZone))}
      </Table.Td>
      <Table.Td ta="right" className={classes.whole}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('Take off the list: {name}', { name })}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ id: row.id, version: row.version })}
        >
          {t('Take off')}
        </Button>
        <Button
          component={Link}
          to={`/calendar?client=${row.clientId}&view=week`}
          size="compact-sm"
          aria-label={t('Book: {name}', { name })}
        >
          {t('Book')}
        </Button>
        <ErrorNotice error={withdraw.error} />
      </Table.Td>
    </Table.Tr>
  );
}
