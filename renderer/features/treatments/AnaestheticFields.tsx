import { Group, TextInput } from '@mantine/core';
import { t } from '../../i18n/t.ts';
import { NumberField } from './NumberField.tsx';
import type { FormPart } from './treatmentView.ts';

/** Left empty where none was used. */
export function AnaestheticFields({ fields, errors, onChange }: FormPart) {
  return (
    <Group align="flex-start">
      <TextInput
        label={t('Anaesthetic')}
        name="anaesthetic"
        placeholder={t('None')}
        flex={1}
        value={fields.anaesthetic}
        onChange={(event) => onChange({ anaesthetic: event.currentTarget.value })}
        error={errors.anaesthetic}
      />
      <NumberField
        label={t('Strength')}
        name="anaestheticPercent"
        suffix=" %"
        w="7rem"
        value={fields.anaestheticPercent}
        onChange={(anaestheticPercent) => onChange({ anaestheticPercent })}
        error={errors.anaestheticPercent}
      />
      <NumberField
        label={t('Left on for')}
        name="anaestheticMinutes"
        suffix={t(' min')}
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
