import { Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { fullName } from '../../../shared/schemas/clients.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Particular, PhoneNumber } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import type { ClientRow } from './useClientPages.ts';

export function ClientsTable({ rows }: { readonly rows: readonly ClientRow[] }) {
  return (
    <Table highlightOnHover verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('Name')}</Table.Th>
          <Table.Th>{t('Phone')}</Table.Th>
          <Table.Th>{t('Born')}</Table.Th>
          <Table.Th>{t('E-mail')}</Table.Th>
          <Table.Th w="34%">{t('Alert')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td fw={600}>
              <Link to={`/clients/${row.id}`}>
                <ClientName name={fullName(row)} />
              </Link>
            </Table.Td>
            <Table.Td className="figures">
              <PhoneNumber phone={row.phone} />
            </Table.Td>
            <Table.Td className="figures">
              <Particular>{formatDay(row.birthDate)}</Particular>
            </Table.Td>
            <Table.Td>
              <Particular>{row.email}</Particular>
            </Table.Td>
            <Table.Td c="var(--alert-ink)">
              {row.alert && (
                <>
                  <IconAlertTriangle size={14} aria-hidden /> {row.alert}
                </>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
