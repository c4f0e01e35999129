/** One visit, beside the calendar: who it is, where it stands, and what can be done next. */
import { Anchor, Button, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDown, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { AppointmentId } from '../../../shared/ids.ts';
import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { cancelReasonNames, cancelReasons, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { clientNameOf, courseWords } from '../calendar/calendarEvents.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { waitingWords } from '../today/waitingWords.ts';
import { CancelVisit } from './CancelVisit.tsx';
import { NextVisit } from './NextVisit.tsx';
import { SidePanel } from './SidePanel.tsx';
import classes from './VisitPanel.module.css';
import { VisitSteps } from './VisitSteps.tsx';

interface VisitPanelProps {
  readonly id: AppointmentId;
  readonly now: string;
  readonly onBookNext: (visit: Visit) => void;
  readonly onClose: () => void;
}

export function VisitPanel({ id, now, onBookNext, onClose }: VisitPanelProps) {
  const found = useQuery(api.appointments.get.queryOptions({ id }));
  const visit = found.data;
  return (
    <SidePanel title={t('Visit')} onClose={onClose} focusKey={id}>
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {visit && (
        <Stack gap="sm">
          <VisitFacts visit={visit} now={now} />
          <NextVisit visit={visit} onBookNext={() => onBookNext(visit)} />
          <VisitSteps key={visit.version} visit={visit} now={now} />
          {visit.serviceKind === 'treatment' && isUnderway(visit) && (
            <Button
              component={Link}
              to={`/treatments/new?appointment=${visit.id}`}
              leftSection={<IconPencilPlus size={16} aria-hidden />}
            >
              {t('Record the treatment')}
            </Button>
          )}
          {(visit.status !== 'fulfilled' || visit.nextVisitDecision !== null) && (
            <Button variant="subtle" onClick={() => onBookNext(visit)}>
              {t('Book another visit for this client')}
            </Button>
          )}
          <Button
            component="a"
            href={`/appointments/${visit.id}.ics`}
            download
            variant="subtle"
            leftSection={<IconCalendarDown size={16} aria-hidden />}
          >
            {t('Calendar file for the client')}
          </Button>
          <CancelVisit key={`cancel ${visit.id}`} visit={visit} />
        </Stack>
      )}
    </SidePanel>
  );
}

const isUnderway = (visit: Visit) =>
  visit.status === 'arrived' || visit.status === 'checked-in' || visit.status === 'fulfilled';

function VisitFacts({ visit, now }: { readonly visit: Visit; readonly now: string }) {
  const waiting = waitingWords(visit, now);
  const course = courseWords(visit);
  const end = formatTime(addMinutes(visit.startsLocal, visit.durationMinutes));
  return (
    <div>
      <Anchor component={Link} to={`/clients/${visit.clientId}`} className={classes.name} data-autofocus>
        <ClientName name={clientNameOf(visit)} />
      </Anchor>
      {visit.clientPhone && (
        <div>
          <a className={classes.phone} href={`tel:${visit.clientPhone.replace(/[^\d+]/g, '')}`}>
            {visit.clientPhone}
          </a>
        </div>
      )}
      {visit.clientAlert && (
        <div className={classes.alert}>
          <IconAlertTriangle size={16} aria-hidden /> {visit.clientAlert}
        </div>
      )}
      <dl className={classes.facts}>
        <dt>{t('When')}</dt>
        <dd>
          {formatDay(visit.startsLocal, 'short')}, {formatTime(visit.startsLocal)}–{end}
        </dd>
        <dt>{t('What')}</dt>
        <dd>
          {[visit.serviceName, course && t('session {replace}', { replace: course.replace('session ', '') })]
            .filter(Boolean)
            .join(', ')}
        </dd>
        <dt>{t('With')}</dt>
        <dd>{[visit.practitionerName, visit.roomName ?? t('no room yet')].join(', ')}</dd>
        <dt>{t('State')}</dt>
        <dd>
          <VisitStateMark state={visitStateOf(visit)} /> {waiting}
        </dd>
        {visit.status === 'cancelled' && <WhyCancelled visit={visit} />}
        {visit.note && (
          <>
            <dt>{t('Note')}</dt>
            <dd>{visit.note}</dd>
          </>
        )}
        {visit.overrideReason && (
          <>
            <dt>{t('Booked anyway')}</dt>
            <dd>{visit.overrideReason}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function WhyCancelled({ visit }: { readonly visit: Visit }) {
  const reason = cancelReasons.find((one) => one === visit.cancelReason);
  return (
    <>
      <dt>{t('Why')}</dt>
      <dd>{[reason ? cancelReasonNames[reason] : '', visit.cancelNote].filter(Boolean).join(': ')}</dd>
    </>
  );
}
