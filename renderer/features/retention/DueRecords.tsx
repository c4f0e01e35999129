import { Button, Group, Stack, Table, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

type DueRecord = inferRouterOutputs<AppRouter>['retention']['due'][number];

/** Records past their period, the longest ago first: look at one, then say until when it is kept. */
export function DueRecords({ hasPeriod }: { readonly hasPeriod: boolean }) {
  const due = useQuery(api.retention.due.queryOptions({}));
  const [openId, setOpenId] = useState<string>();
  return (
    <section aria-label={t('Due for review')}>
      <Title order={3}>{t('Due for review')}</Title>
      <ErrorNotice error={due.error} onRetry={() => void due.refetch()} />
      {due.data?.length === 0 && (
        <EmptyState>
          {hasPeriod
            ? t('No record is past its period.')
            : t('No period is set, so no record is due. Give the years above.')}
        </EmptyState>
      )}
      {due.data && due.data.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('Client')}</Table.Th>
              <Table.Th>{t('Last session')}</Table.Th>
              <Table.Th>{t('Due since')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {due.data.map((record) => (
              <DueRow
                key={record.clientId}
                record={record}
                isOpen={openId === record.clientId}
                onToggle={(isOpen) => setOpenId(isOpen ? record.clientId : undefined)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

interface DueRowProps {
  readonly record: DueRecord;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function DueRow({ record, isOpen, onToggle }: DueRowProps) {
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <Link to={`/clients/${record.clientId}`}>
            <ClientName name={fullName(record)} />
          </Link>
        </Table.Td>
        <Table.Td>{formatDay(record.lastTreatedOn)}</Table.Td>
        <Table.Td>{formatDay(record.dueOn)}</Table.Td>
        <Table.Td ta="right">
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={isOpen}
            onClick={() => onToggle(!isOpen)}
          >
            {t('Keep longer…')}
          </Button>
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <KeepLonger clientId={record.clientId} onDone={() => onToggle(false)} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

interface KeepLongerProps {
  readonly clientId: DueRecord['clientId'];
  readonly onDone: () => void;
}

function KeepLonger({ clientId, onDone }: KeepLongerProps) {
  const [keepUntil, setKeepUntil] = useState('');
  const [reason, setReason] = useState('');
  const keep = useMutation(api.retention.keep.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(keep.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate({ clientId, keepUntil, reason });
      }}
    >
      <Stack gap="xs">
        <Group align="flex-start">
          <TextInput
            type="date"
            autoFocus
            label={t('Kept until')}
            value={keepUntil}
            error={errors.keepUntil}
            onChange={(event) => setKeepUntil(event.currentTarget.value)}
          />
          <TextInput
            label={t('Why')}
            style={{ flex: 1 }}
            value={reason}
            error={errors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Group>
        {Object.keys(errors).length === 0 && <ErrorNotice error={keep.error} />}
        <Group>
          <Button type="submit" loading={keep.isPending}>
            {t('Keep the record')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('Not now')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
