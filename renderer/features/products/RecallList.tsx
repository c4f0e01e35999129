import { Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

/** The lots that were recalled, the latest first; nothing where there were none. */
export function RecallList() {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const recalls = useQuery(api.products.recalls.list.queryOptions());
  if (!recalls.data?.length) return null;
  return (
    <>
      <Title order={3}>{t('Recalled')}</Title>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {recalls.data.map(({ id, lotNumber, reason, openedBy, openedAt }) => (
            <Table.Tr key={id}>
              <Table.Td className="figures" fw={600}>
                <Link to={`/settings/lots/${encodeURIComponent(lotNumber)}`}>{lotNumber}</Link>
              </Table.Td>
              <Table.Td>{reason}</Table.Td>
              <Table.Td>
                {openedBy}
                {clinic.data && `, ${formatInstant(openedAt, clinic.data.timeZone)}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
