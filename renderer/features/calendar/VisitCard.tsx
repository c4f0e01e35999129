import { Portal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatTime } from '../../components/formatDay.ts';
import { Particular, PhoneNumber } from '../../components/Particular.tsx';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { alertTitle } from '../conditions/alertTitle.ts';
import { clientNameOf, courseWords } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import classes from './VisitCard.module.css';

export const visitCardId = 'visit-card';

/** What a visit has no room to say, while it is hovered over or has the focus. */
export function VisitCard({ visit, beside }: { readonly visit: Visit; readonly beside: Element }) {
  const conditions = useQuery(api.conditions.ofClient.queryOptions({ clientId: visit.clientId }));
  const alerts = [visit.clientAlert, ...(conditions.data?.blocks.map(alertTitle) ?? [])].filter(Boolean);
  const course = courseWords(visit);
  const end = formatTime(addMinutes(visit.startsLocal, visit.durationMinutes));
  return (
    <Portal target="main">
      <div id={visitCardId} role="tooltip" className={classes.card} style={placeBeside(beside)}>
        <div className={classes.name}>
          <ClientName name={clientNameOf(visit)} />
        </div>
        {visit.clientPhone && (
          <div className={classes.figures}>
            <PhoneNumber phone={visit.clientPhone} />
          </div>
        )}
        <div className={classes.figures}>
          {formatTime(visit.startsLocal)}–{end} · {visit.serviceName}
          {course && t(', session {replace}', { replace: course.replace('session ', '') })}
        </div>
        <div className={classes.soft}>
          {[visit.practitionerName, visit.roomName].filter(Boolean).join(' · ')}
        </div>
        <VisitStateMark state={visitStateOf(visit)} />
        {alerts.map((alert) => (
          <div key={alert} className={classes.alert}>
            {alert}
          </div>
        ))}
        {visit.note && (
          <div className={classes.soft}>
            <Particular>{visit.note}</Particular>
          </div>
        )}
      </div>
    </Portal>
  );
}

const width = 264;
const mostHeight = 220;
const gap = 6;

/** To the right of the visit, or to its left where there is no room; never over it. */
function placeBeside(element: Element): { left: number; top: number; width: number } {
  const box = element.getBoundingClientRect();
  const fitsRight = box.right + gap + width <= window.innerWidth;
  const left = fitsRight ? box.right + gap : Math.max(gap, box.left - gap - width);
  const top = Math.max(gap, Math.min(box.top, window.innerHeight - mostHeight));
  return { left, top, width };
}
