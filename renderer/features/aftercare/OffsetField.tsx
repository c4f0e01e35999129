import { Group, NativeSelect } from '@mantine/core';
import type { Offset } from '../../../shared/clinical/healingLine.ts';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';

interface OffsetFieldProps {
  readonly label: string;
  readonly value: Offset;
  readonly onChange: (value: Offset) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Where its own errors are found. */
  readonly path: string;
}

/** A moment after the session: so many hours by the clock, or a day. */
export function OffsetField({ label, value, onChange, errors, path }: OffsetFieldProps) {
  const error = Object.entries(errors).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1];
  const isDay = 'day' in value;
  const figure = isDay ? value.day : value.hours;
  const set = (next: number, isNextDay: boolean) => onChange(isNextDay ? { day: next } : { hours: next });
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <NumberField
        label={label}
        isWhole
        w="8rem"
        value={Number.isNaN(figure) ? null : figure}
        onChange={(next) => set(next ?? Number.NaN, isDay)}
        error={error}
      />
      <NativeSelect
        label={t('Counted in')}
        aria-label={t('{label}, counted in', { label })}
        w="7rem"
        data={[
          { value: 'hours', label: 'hours' },
          { value: 'day', label: 'days' },
        ]}
        value={isDay ? 'day' : 'hours'}
        onChange={(event) => set(figure, event.currentTarget.value === 'day')}
      />
    </Group>
  );
}
