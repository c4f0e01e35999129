import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { courseWords } from './calendarEvents.ts';
import type { CalendarEvent } from './calendarTypes.ts';
import { useGridInfo } from './GridContext.ts';

/** A visit in the list: there is room to say everything in words. */
export function AgendaVisit({ event }: { readonly event: CalendarEvent }) {
  const { select } = useGridInfo();
  const { visit } = event;
  const what = [visit.serviceName, courseWords(visit), visit.practitionerName, visit.roomName];
  return (
    <button type="button" className="agenda-visit" data-visit={visit.id} onClick={() => select(visit)}>
      <span className="visit-name">
        <ClientName name={event.title} />
      </span>
      <span className="agenda-what">{what.filter(Boolean).join(' · ')}</span>
      <VisitStateMark state={visitStateOf(visit)} />
      {visit.clientAlert && <span className="agenda-alert">{visit.clientAlert}</span>}
    </button>
  );
}
