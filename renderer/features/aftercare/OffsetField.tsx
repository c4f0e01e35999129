import { Group, NativeSelect } from '@mantine/core';
import type { Offset } from '../../../shared/clinical/healingLine.ts';
import { NumberField } from '../treatments/NumberField.tsx';

interface OffsetFieldProps {
  readonly label: string;
  readonly value: Offset;
  readonly onChange: (value: Offset) => void;
  readonly error: string | undefined;
}

/** A moment after the session: so many hours by the clock, or a day. */
export function OffsetField({ label, value, onChange, error }: OffsetFieldProps) {
  const isDay = 'day' in value;
  const figure = isDay ? value.day : value.hours;
  const set = (next: number, isNextDay: boolean) => onChange(isNextDay ? { day: next } : { hours: next });
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <NumberField
        label={label}
        isWhole
        w="6rem"
        value={Number.isNaN(figure) ? null : figure}
        onChange={(next) => set(next ?? Number.NaN, isDay)}
        error={error}
      />
      <NativeSelect
        label="Counted in"
        aria-label={`${label}, counted in`}
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
