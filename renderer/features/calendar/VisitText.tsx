import { use } from 'react';
import { AwayWord } from './AwayWord.tsx';
import { courseWords } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { ColumnContext } from './GridContext.ts';
import { VisitName } from './VisitName.tsx';
import { WaitingTime } from './WaitingTime.tsx';

const isHere = ({ status }: Visit) => status === 'arrived' || status === 'checked-in';

interface VisitTextProps {
  readonly visit: Visit;
  /** From when to when, where there is room for it. */
  readonly time?: string;
  /** What is in the way of it, which is then more to the point than what it is. */
  readonly conflict?: string | undefined;
}

/** What a visit says in the grid: the name first, then what is special, then what it is. */
export function VisitText({ visit, time, conflict }: VisitTextProps) {
  // In the column of its room the practitioner says more than the room.
  const isInRoom = use(ColumnContext) === visit.roomId;
  const place = isInRoom ? visit.practitionerName : visit.roomName;
  const what = [visit.serviceName, courseWords(visit), place].filter(Boolean).join(' · ');
  return (
    <span className="visit" data-visit={visit.id}>
      {time && <span className="visit-time">{time}</span>}
      <VisitName visit={visit} hasShort />
      {conflict && <span className="visit-conflict">{conflict}</span>}
      {!conflict && visit.isDuringAbsence && <AwayWord visit={visit} />}
      {!conflict && (
        <span className="visit-what">
          {isHere(visit) && <WaitingTime visit={visit} />}
          {what}
        </span>
      )}
    </span>
  );
}
