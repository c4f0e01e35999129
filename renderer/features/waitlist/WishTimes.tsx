import { Checkbox, TextInput } from '@mantine/core';
import type { AddToWaitlistInput } from '../../../shared/schemas/waitlist.ts';
import { weekdayNames } from '../../components/weekdayNames.ts';
import { t } from '../../i18n/t.ts';
import classes from './waitlist.module.css';

type Wish = Omit<AddToWaitlistInput, 'clientId'>;
export type WishChanges = { readonly [Field in keyof Wish]?: Wish[Field] | undefined };

/** Which days and hours suit, and how long the wish holds. */
export function WishTimes({
  wish,
  errors,
  onChange,
}: {
  readonly wish: WishChanges;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: WishChanges) => void;
}) {
  return (
    <>
      <Weekdays chosen={wish.weekdays ?? []} onChange={(days) => onChange({ weekdays: days })} />
      <div className={classes.pair}>
        <TextInput
          label={t('From')}
          type="time"
          onChange={(event) => onChange({ fromMinute: minuteOf(event.currentTarget.value) ?? 0 })}
        />
        <TextInput
          label={t('To')}
          type="time"
          error={errors.toMinute}
          onChange={(event) => onChange({ toMinute: minuteOf(event.currentTarget.value) ?? 1440 })}
        />
        <TextInput
          label={t('Until')}
          type="date"
          error={errors.untilDate}
          onChange={(event) => onChange({ untilDate: event.currentTarget.value || undefined })}
        />
      </div>
    </>
  );
}

function Weekdays({
  chosen,
  onChange,
}: {
  readonly chosen: readonly number[];
  readonly onChange: (days: number[]) => void;
}) {
  return (
    <fieldset className={classes.days}>
      <legend>{t('Days; none chosen means any')}</legend>
      <div className={classes.choices}>
        {weekdayNames.map((label, index) => {
          const day = index + 1;
          const others = chosen.filter((one) => one !== day);
          return (
            <Checkbox
              key={label}
              label={label}
              checked={chosen.includes(day)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...others, day].sort() : others)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function minuteOf(time: string): number | undefined {
  return time === '' ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
