import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface NumberFieldProps
  extends Pick<NumberInputProps, 'label' | 'aria-label' | 'error' | 'suffix' | 'w' | 'description' | 'size'> {
  /** Null: nothing entered. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
  /** The name of the field it fills, so that a missing one can be focused. */
  readonly name?: string;
}

/** A figure: typed, or stepped with the arrow keys, + and −. An empty field is null, never 0. */
export function NumberField({ value, onChange, step = 1, isWhole, min = 0, max, ...rest }: NumberFieldProps) {
  // "1." is 1 already, but must stay "1." until the 5 is typed.
  const [typed, setTyped] = useState<number | string>('');
  const shown = typed !== '' && Number(typed) === value ? typed : (value ?? '');
  const stepBy = (direction: 1 | -1) => {
    const next = Math.round(((value ?? 0) + direction * step) * 100) / 100;
    if (next >= min && (max === undefined || next <= max)) onChange(next);
  };
  return (
    <NumberInput
      {...rest}
      {...(max === undefined ? {} : { max })}
      min={min}
      step={step}
      value={shown}
      allowDecimal={!isWhole}
      allowNegative={false}
      clampBehavior="none"
      decimalScale={2}
      onChange={(entry) => {
        setTyped(entry);
        onChange(entry === '' ? null : Number(entry));
      }}
      onKeyDown={(event) => {
        if (event.key !== '+' && event.key !== '-') return;
        event.preventDefault();
        stepBy(event.key === '+' ? 1 : -1);
      }}
    />
  );
}
