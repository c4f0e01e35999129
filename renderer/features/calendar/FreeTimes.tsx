import { Tooltip } from '@mantine/core';
import { useContext } from 'react';
import { minuteOfDay } from '../../../shared/scheduling/wallTime.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { FreeTime } from './calendarTypes.ts';
import { OfferContext, type OfferedTimes } from './GridContext.ts';

/** In a day's column: the times that are offered to the client who is being booked, numbered, best first. */
export function FreeTimes({ day, column }: { readonly day: string; readonly column: string | undefined }) {
  const offer = useContext(OfferContext);
  if (!offer) return null;
  const here = offer.times
    .map((time, index) => ({ time, place: index + 1 }))
    .filter(({ time }) => time.date === day && isOfColumn(time, column, offer.by));
  const drawn = here.filter(({ time }, index) => !isCovered(time, here.slice(0, index)));
  // Where two overlap the better one lies on top.
  return drawn
    .reverse()
    .map(({ time, place }) => (
      <Ghost key={`${time.startsLocal} ${time.practitionerId}`} time={time} place={place} offer={offer} />
    ));
}

/** Less than this of one that lies under a better one is too little to hit; the panel lists it all the same. */
const leastMinutesInSight = 30;

function isCovered({ startsLocal }: FreeTime, better: ReadonlyArray<{ readonly time: FreeTime }>): boolean {
  const start = minuteOfDay(startsLocal);
  return better.some(({ time }) => Math.abs(minuteOfDay(time.startsLocal) - start) < leastMinutesInSight);
}

function isOfColumn(time: FreeTime, column: string | undefined, by: OfferedTimes['by']): boolean {
  return column === undefined || column === (by === 'rooms' ? time.roomId : time.practitionerId);
}

interface GhostProps {
  readonly time: FreeTime;
  readonly place: number;
  readonly offer: OfferedTimes;
}

function Ghost({ time, place, offer }: GhostProps) {
  const { drawn, onChoose } = offer;
  const share = (minutes: number) => `${(100 * minutes) / (drawn.end - drawn.start)}%`;
  const when = `${formatDay(time.startsLocal, 'short')}, ${formatTime(time.startsLocal)}`;
  return (
    <Tooltip
      label={t('{when} with {practitionerName}. {reason}', {
        when,
        practitionerName: time.practitionerName,
        reason: time.reason,
      })}
      multiline
      maw={280}
      openDelay={150}
      portalProps={{ target: 'main' }}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        className="free-time"
        aria-label={t('Free, choice {place}: {when} with {practitionerName}', {
          place,
          when,
          practitionerName: time.practitionerName,
        })}
        style={{
          top: share(minuteOfDay(time.startsLocal) - drawn.start),
          height: share(time.endMinute - time.startMinute),
        }}
        // The library would begin a new visit here.
        onMouseDown={(event) => event.stopPropagation()}
        onTouchStart={(event) => event.stopPropagation()}
        onClick={() => onChoose(time)}
      >
        {place}
      </button>
    </Tooltip>
  );
}
