/** One visit, beside the calendar: who it is, where it stands, and what can be done next. */
import { Button, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { PaperMark } from '../paperPack/PaperMark.tsx';
import { ChangeVisit } from './ChangeVisit.tsx';
import { SidePanel } from './SidePanel.tsx';
import { VisitFacts } from './VisitFacts.tsx';
import { VisitWork } from './VisitWork.tsx';

interface VisitPanelProps {
  readonly id: AppointmentId;
  readonly data: CalendarData;
  readonly now: string;
  readonly onMoved: (startsLocal: string) => void;
  readonly onBookNext: (visit: Visit) => void;
  readonly onClose: () => void;
  /** A booking that was begun waits behind it. */
  readonly isOverBooking: boolean;
}

export function VisitPanel({ id, data, now, onMoved, onBookNext, onClose, isOverBooking }: VisitPanelProps) {
  const found = useQuery(api.appointments.get.queryOptions({ id }));
  const visit = found.data;
  const [isChanging, setChanging] = useState(false);
  const [timesChanged, setTimesChanged] = useState(0);
  const leaveForm = () => {
    setChanging(false);
    setTimesChanged(timesChanged + 1);
  };
  return (
    <SidePanel title={t('Visit')} onClose={onClose} focusKey={`${id} ${timesChanged}`}>
      {isOverBooking && (
        <Button
          variant="light"
          fullWidth
          mb="sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onClose}
        >
          {t('Back to the booking you began')}
        </Button>
      )}
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {visit && (
        <Stack gap="sm">
          <VisitFacts visit={visit} now={now} />
          <PaperMark clientId={visit.clientId} entity="visit" id={visit.id} />
          {isChanging ? (
            <ChangeVisit
              visit={visit}
              data={data}
              onChanged={(startsLocal) => {
                leaveForm();
                onMoved(startsLocal);
              }}
              onClose={leaveForm}
            />
          ) : (
            <VisitWork visit={visit} now={now} onBookNext={onBookNext} onChange={() => setChanging(true)} />
          )}
        </Stack>
      )}
    </SidePanel>
  );
}
