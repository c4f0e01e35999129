/** Who a visit is for, when, what and with whom; where it stands, and what must not be overlooked. */
import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { cancelReasonNames, cancelReasons, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { Particular, PhoneLink } from '../../components/Particular.tsx';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { clientNameOf, courseWords } from '../calendar/calendarEvents.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { waitingWords } from '../today/waitingWords.ts';
import classes from './VisitPanel.module.css';

export function VisitFacts({ visit, now }: { readonly visit: Visit; readonly now: string }) {
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
          <PhoneLink phone={visit.clientPhone} className={classes.phone ?? ''} />
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
            <dd>
              <Particular>{visit.note}</Particular>
            </dd>
          </>
        )}
        {visit.overrideReason && (
          <>
            <dt>{t('Booked anyway')}</dt>
            <dd>
              <Particular>{visit.overrideReason}</Particular>
            </dd>
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
      <dd>
        {reason ? cancelReasonNames[reason] : ''}
        {reason && visit.cancelNote && ': '}
        <Particular>{visit.cancelNote}</Particular>
      </dd>
    </>
  );
}
