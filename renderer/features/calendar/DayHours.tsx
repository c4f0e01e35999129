import { memo, use, useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { dayShades, type Shade } from './dayShades.ts';
import { HoursContext, useGridInfo } from './GridContext.ts';

const kindWords = {
  closed: t('Closed'),
  away: t('Away'),
  skipped: t('This hour does not exist today'),
} as const satisfies Record<Shade['kind'], string>;

interface DayHoursProps {
  readonly day: string;
  readonly column: string | undefined;
}

/** Behind the visits of a day's column: closed, away and skipped time, one box for each span however many slots it has. */
export const DayHours = memo(function DayHours({ day, column }: DayHoursProps) {
  const { open, drawn, hoursOf } = use(HoursContext);
  const { absences } = useGridInfo();
  const shades = useMemo(
    () => dayShades({ open, absences, drawn, date: day, column: column ?? hoursOf }),
    [open, absences, drawn, day, column, hoursOf],
  );
  const share = (minutes: number) => `${(100 * minutes) / (drawn.end - drawn.start)}%`;
  return (
    <div className="day-hours">
      {shades.map((shade) => (
        <div
          key={`${shade.kind} ${shade.start}`}
          className={`hours-${shade.kind}`}
          style={{ top: share(shade.start - drawn.start), height: share(shade.end - shade.start) }}
        >
          {wordsOf(shade)}
        </div>
      ))}
    </div>
  );
});

/** Ordinary closing time needs no word. */
function wordsOf({ kind, reason }: Shade) {
  if (kind === 'closed' && reason === '') return null;
  return <span className="hours-word">{[kindWords[kind], reason].filter(Boolean).join(': ')}</span>;
}
