import { IconAlertTriangle, IconNote } from '@tabler/icons-react';
import { use } from 'react';
import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { clientNameOf, courseWords, shortNameOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { ColumnContext, PrivacyContext } from './GridContext.ts';
import { WaitingTime } from './WaitingTime.tsx';

const alertWord = t('Alert');
const noteWord = t('Note');

const isHere = ({ status }: Visit) => status === 'arrived' || status === 'checked-in';

interface VisitTextProps {
  readonly visit: Visit;
  /** From when to when, where there is room for it. */
  readonly time?: string;
  /** What is in the way of it, which is then more to the point than what it is. */
  readonly conflict?: string | undefined;
}

/** What a visit says in the grid: the name first, then what is special, then what it is. Its state by icon and word. */
export function VisitText({ visit, time, conflict }: VisitTextProps) {
  const isPrivate = use(PrivacyContext);
  const name = clientNameOf(visit);
  const state = visitStateOf(visit);
  const Icon = visitStateIcons[state];
  // In the column of its room the practitioner says more than the room.
  const isInRoom = use(ColumnContext) === visit.roomId;
  const place = isInRoom ? visit.practitionerName : visit.roomName;
  const what = [visit.serviceName, courseWords(visit), place].filter(Boolean).join(' · ');
  const away = visit.isDuringAbsence && t('{name} is away', { name: visit.practitionerName });
  return (
    <span className="visit" data-state={state} data-visit={visit.id}>
      {time && <span className="visit-time">{time}</span>}
      <Icon size={14} aria-label={visitStateNames[state]} role="img" className="visit-icon" />
      {isPrivate ? (
        <ClientName name={name} />
      ) : (
        <>
          <span className="visit-name name-full">{name}</span>
          <span className="visit-name name-short">{shortNameOf(visit)}</span>
        </>
      )}
      {visit.clientAlert && (
        <IconAlertTriangle size={14} role="img" aria-label={alertWord} className="visit-alert" />
      )}
      {visit.note && <IconNote size={14} role="img" aria-label={noteWord} className="visit-note" />}
      {conflict || away ? (
        <span className={conflict ? 'visit-conflict' : 'visit-away'}>{conflict || away}</span>
      ) : (
        <span className="visit-what">
          {isHere(visit) && <WaitingTime visit={visit} />}
          {what}
        </span>
      )}
    </span>
  );
}
