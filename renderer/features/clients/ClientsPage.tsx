import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { ClientsTable } from './ClientsTable.tsx';
import { useClientPages } from './useClientPages.ts';

/** Everybody, by name, or who fits what is typed. */
export function ClientsPage() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState('current');
  const mayImport = useMe().role !== 'practitioner';
  const count = useQuery(api.clients.count.queryOptions());
  const found = useClientPages(query, shown === 'archived');
  const rows = found.data?.pages.flat() ?? [];
  const isEmptyClinic = count.data === 0 && query === '' && shown === 'current';
  return (
    <Page
      title={t('Clients')}
      aside={count.data !== undefined && t('{data} current', { data: count.data.toLocaleString() })}
      actions={
        <>
          {mayImport && (
            <Button
              component={Link}
              to="/clients/import"
              variant="default"
              leftSection={<IconFileImport size={16} />}
            >
              {t('Import')}
            </Button>
          )}
          <Button component={Link} to="/clients/new" leftSection={<IconPlus size={16} />}>
            {t('New client')}
          </Button>
        </>
      }
    >
      <div style={{ display: 'flex', gap: '0.75rem', marginBottom: '1rem' }}>
        <TextInput
          aria-label={t('Find in the list')}
          placeholder={t('Name, phone number or birth date')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          w={360}
        />
        <SegmentedControl
          aria-label={t('Which clients')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'current', label: t('Current') },
            { value: 'archived', label: t('Archived') },
          ]}
        />
      </div>
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {rows.length > 0 && <ClientsTable rows={rows} />}
      {found.hasNextPage && (
        <Button
          variant="subtle"
          mt="sm"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('Show more')}
        </Button>
      )}
      {found.isSuccess && rows.length === 0 && (
        <EmptyState
          action={
            isEmptyClinic && mayImport ? (
              <Button component={Link} to="/clients/import">
                {t('Import the clients you have')}
              </Button>
            ) : undefined
          }
        >
          {isEmptyClinic
            ? t('No clients yet. Bring the ones you have from a file, or enter the first by hand.')
            : t('Nobody {words}.', {
                words: query === '' ? t('is archived') : t('fits “{query}”', { query }),
              })}
        </EmptyState>
      )}
    </Page>
  );
}
