import { IconAlertTriangle, IconNote } from '@tabler/icons-react';
import { memo, useContext } from 'react';
import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { courseWords, shortNameOf } from './calendarEvents.ts';
import type { CalendarEvent, Visit } from './calendarTypes.ts';
import { ColumnContext, ConflictContext } from './GridContext.ts';
import { WaitingTime } from './WaitingTime.tsx';
import { localOf } from './wallDate.ts';

/** A visit in the grid: the name first, then what is special, then what it is. Its state by icon and word. */
export const VisitBlock = memo(function VisitBlock({ event }: { readonly event: CalendarEvent }) {
  const { visit } = event;
  const state = visitStateOf(visit);
  const Icon = visitStateIcons[state];
  const conflict = useDragConflict(event);
  // In the column of its room the practitioner says more than the room.
  const isInRoom = useContext(ColumnContext) === visit.roomId;
  const place = isInRoom ? visit.practitionerName : visit.roomName;
  const what = [visit.serviceName, courseWords(visit), place].filter(Boolean).join(' · ');
  return (
    <span className="visit" data-state={state} data-visit={visit.id}>
      <span className="visit-name">
        <Icon size={14} stroke={2} aria-label={visitStateNames[state]} role="img" className="visit-icon" />
        <span className="name-full">
          <ClientName name={event.title} />
        </span>
        <span className="name-short">
          <ClientName name={shortNameOf(visit)} />
        </span>
        {visit.clientAlert && (
          <IconAlertTriangle
            size={14}
            stroke={2}
            role="img"
            aria-label={t('Alert')}
            className="visit-alert"
          />
        )}
        {visit.note && (
          <IconNote size={14} stroke={1.75} role="img" aria-label={t('Note')} className="visit-note" />
        )}
      </span>
      {conflict ? (
        <span className="visit-conflict">{conflict}</span>
      ) : (
        <span className="visit-what">
          {isHere(visit) && <WaitingTime visit={visit} />}
          {what}
        </span>
      )}
    </span>
  );
});

const isHere = ({ status }: Visit) => status === 'arrived' || status === 'checked-in';

/** Only the copy under the pointer can be in the way: its time or its column is not the visit's own. */
function useDragConflict(event: CalendarEvent): string | undefined {
  const column = useContext(ColumnContext);
  const findConflict = useContext(ConflictContext);
  const { visit } = event;
  const isInPlace =
    localOf(event.start) === visit.startsLocal &&
    +event.end - +event.start === visit.durationMinutes * 60_000 &&
    (column === undefined || column === event.resourceId);
  return isInPlace ? undefined : findConflict(event, column);
}
