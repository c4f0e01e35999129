import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RoomId, StaffId } from '../../../shared/ids.ts';
import type { FreeTimesInput } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import classes from './FreeTimeList.module.css';

export interface ChosenTime {
  readonly startsLocal: string;
  readonly practitionerId: StaffId;
  readonly roomId: RoomId | null;
}

/** Times that are free, best first, each with the reason why it is offered. */
export function FreeTimeList({
  search,
  chosen,
  onChoose,
}: {
  readonly search: FreeTimesInput;
  readonly chosen: string;
  readonly onChoose: (time: ChosenTime) => void;
}) {
  const found = useQuery(
    api.appointments.freeTimes.queryOptions(search, { placeholderData: keepPreviousData }),
  );
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <section aria-label="Free times" className={classes.section}>
      <h3 className={classes.title}>Free times, best first</h3>
      {found.data?.note && <p className={classes.note}>{found.data.note}</p>}
      <ul className={classes.list}>
        {found.data?.times.map((time) => (
          <li key={`${time.startsLocal} ${time.practitionerId}`}>
            <button
              type="button"
              className={classes.time}
              aria-pressed={time.startsLocal === chosen}
              onClick={() => onChoose(time)}
            >
              <span className={classes.when}>
                {formatDay(time.startsLocal, 'short')}, {formatTime(time.startsLocal)}
              </span>
              <span className={classes.why}>{time.reason}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
