import type { RoomId, StaffId } from '../../../shared/ids.ts';
import type { FreeTimesInput } from '../../../shared/schemas/appointments.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './FreeTimeList.module.css';
import { useFreeTimes } from './useVisitWish.ts';

/** How many stand in the panel; the calendar has room for more. */
const listed = 4;

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
  const found = useFreeTimes(search);
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <section aria-label={t('Free times')} className={classes.section}>
      <h3 className={classes.title}>{t('Free times, best first')}</h3>
      {found.data?.note && <p className={classes.note}>{found.data.note}</p>}
      <ul className={classes.list}>
        {found.data?.times.slice(0, listed).map((time, index) => (
          <li key={`${time.startsLocal} ${time.practitionerId}`}>
            <button
              type="button"
              className={classes.time}
              aria-pressed={time.startsLocal === chosen}
              onClick={() => onChoose(time)}
            >
              <span className={classes.when}>
                {index + 1}. {formatDay(time.startsLocal, 'short')}, {formatTime(time.startsLocal)}
              </span>
              <span className={classes.why}>{time.reason}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
