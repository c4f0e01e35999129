import { Group, TextInput } from '@mantine/core';
import { NumberField } from './NumberField.tsx';
import type { FormPart } from './treatmentView.ts';

/** Left empty where none was used. */
export function AnaestheticFields({ fields, errors, onChange }: FormPart) {
  return (
    <Group align="flex-start">
      <TextInput
        label="Anaesthetic"
        name="anaesthetic"
        placeholder="None"
        flex={1}
        value={fields.anaesthetic}
        onChange={(event) => onChange({ anaesthetic: event.currentTarget.value })}
        error={errors.anaesthetic}
      />
      <NumberField
        label="Strength"
        name="anaestheticPercent"
        suffix=" %"
        w="7rem"
        value={fields.anaestheticPercent}
        onChange={(anaestheticPercent) => onChange({ anaestheticPercent })}
        error={errors.anaestheticPercent}
      />
      <NumberField
        label="Left on for"
        name="anaestheticMinutes"
        suffix=" min"
        step={5}
        isWhole
        w="8rem"
        value={fields.anaestheticMinutes}
        onChange={(anaestheticMinutes) => onChange({ anaestheticMinutes })}
        error={errors.anaestheticMinutes}
      />
    </Group>
  );
}
