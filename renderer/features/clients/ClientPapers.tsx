import { Button, Group } from '@mantine/core';
import { IconCalendarDown, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';

/** What a client can be given of her visits to come: on paper, and for her own calendar. */
export function ClientPapers({ clientId }: { readonly clientId: ClientId }) {
  const today = useClinicToday();
  const visits = useQuery(api.appointments.ofClient.queryOptions({ clientId }));
  const isExpected = visits.data?.some((visit) => visit.status === 'booked' && visit.startsLocal >= today);
  if (today === '' || !isExpected) return null;
  return (
    <Group gap="xs" mb="lg">
      <Button
        component={Link}
        to={`/print/card?client=${clientId}`}
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        {t('Appointment card')}
      </Button>
      <Button
        component={Link}
        to={`/print/handouts/new?client=${clientId}&kind=before`}
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        {t('Information sheets')}
      </Button>
      <Button
        component="a"
        href={`/clients/${clientId}/appointments.ics`}
        download
        size="compact-sm"
        variant="default"
        leftSection={<IconCalendarDown size={16} aria-hidden />}
      >
        {t('Calendar file (.ics)')}
      </Button>
    </Group>
  );
}
