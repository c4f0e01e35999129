import { Input } from '@mantine/core';
import { useId } from 'react';
import classes from './ChoiceField.module.css';

interface ChoiceFieldProps<Value> {
  readonly label: string;
  readonly name: string;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly label: string }>;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}

/** A few choices side by side, none chosen at first. A group of radio buttons to keyboard and screen reader. */
export function ChoiceField<Value extends string | number>({
  label,
  name,
  choices,
  value,
  onChange,
  error,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={classes.field}
      data-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice} data-checked={choice.value === value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error && (
        <Input.Error id={`${id}-error`} mt={4}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
