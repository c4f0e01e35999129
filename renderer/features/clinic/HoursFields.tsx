import { Checkbox, Fieldset, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WeeklyHours } from '../../../shared/schemas/clinic.ts';
import { weekdayNames } from '../../components/weekdayNames.ts';
import { t } from '../../i18n/t.ts';
import classes from './HoursFields.module.css';

const usualDay = { startMinute: 9 * 60, endMinute: 18 * 60 };

const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (time: string): number | undefined => {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
};

interface HoursFieldsProps {
  readonly label: string;
  /** At most one stretch a day is edited here; a lunch break is an absence. */
  readonly hours: readonly WeeklyHours[];
  readonly error?: ReactNode;
  readonly onChange: (hours: WeeklyHours[]) => void;
  readonly isDisabled?: boolean;
}

/** The week as seven lines: open or not, from, to. */
export function HoursFields({ label, hours, error, onChange, isDisabled = false }: HoursFieldsProps) {
  const change = (weekday: number, next: WeeklyHours | undefined) =>
    onChange(
      [...hours.filter((one) => one.weekday !== weekday), ...(next ? [next] : [])].sort(
        (a, b) => a.weekday - b.weekday,
      ),
    );
  return (
    <Fieldset
      disabled={isDisabled}
      legend={label}
      variant="unstyled"
      styles={{ legend: { fontWeight: 600, padding: 0 } }}
    >
      <div className={classes.week}>
        {weekdayNames.map((name, index) => (
          <Day
            key={name}
            name={name}
            weekday={index + 1}
            hours={hours.find((one) => one.weekday === index + 1)}
            onChange={change}
          />
        ))}
      </div>
      {error && (
        <Text size="xs" c="error" role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  );
}

interface DayProps {
  readonly name: string;
  readonly weekday: number;
  readonly hours: WeeklyHours | undefined;
  readonly onChange: (weekday: number, hours: WeeklyHours | undefined) => void;
}

function Day({ name, weekday, hours, onChange }: DayProps) {
  const set = (key: 'startMinute' | 'endMinute', time: string) => {
    const minute = minuteOf(time);
    if (hours && minute !== undefined)
      onChange(weekday, { ...hours, [key]: key === 'endMinute' && minute === 0 ? 1440 : minute });
  };
  return (
    <>
      <Checkbox
        label={name}
        checked={hours !== undefined}
        onChange={(event) =>
          onChange(weekday, event.currentTarget.checked ? { weekday, ...usualDay } : undefined)
        }
      />
      {hours ? (
        <span className={classes.times}>
          <input
            type="time"
            className={classes.time}
            aria-label={t('{name}, opens', { name })}
            value={timeOf(hours.startMinute)}
            onChange={(event) => set('startMinute', event.target.value)}
          />
          –
          <input
            type="time"
            className={classes.time}
            aria-label={t('{name}, closes', { name })}
            value={timeOf(hours.endMinute)}
            onChange={(event) => set('endMinute', event.target.value)}
          />
          {hours.endMinute <= hours.startMinute && (
            <span className={classes.wrong}>{t('closes before it opens')}</span>
          )}
        </span>
      ) : (
        <span className={classes.closed}>{t('closed')}</span>
      )}
    </>
  );
}
