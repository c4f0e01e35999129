import { Group, MultiSelect } from '@mantine/core';
import { type IndicationId, indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import { type TypedRule, typedRule } from './typedRule.ts';

export interface RuleFieldsProps {
  readonly typed: TypedRule;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<TypedRule>) => void;
}

const indicationOptions = indicationIds.map((value) => ({ value, label: indications[value].name }));
const isIndication = (value: string): value is IndicationId => indicationIds.some((id) => id === value);
const all = (chosen: readonly string[]) => (chosen.length === 0 ? t('All') : '');

/** For which sessions a rule holds. */
export function RuleScope({ typed, errors, onChange }: RuleFieldsProps) {
  const inside = { comboboxProps: { withinPortal: false } };
  return (
    <>
      <Group grow align="flex-start">
        <MultiSelect
          label={t('Concerns')}
          placeholder={all(typed.indications)}
          data={indicationOptions}
          value={typed.indications}
          onChange={(values) => onChange({ indications: values.filter(isIndication) })}
          {...inside}
        />
        <MultiSelect
          label={t('Areas')}
          placeholder={all(typed.areaGroups)}
          data={[...typedRule.areas]}
          value={typed.areaGroups}
          onChange={(areaGroups) => onChange({ areaGroups })}
          {...inside}
        />
      </Group>
      <Group grow align="flex-start">
        <MultiSelect
          label={t('Skin types')}
          placeholder={all(typed.fitzpatrick)}
          data={[...typedRule.skinTypes]}
          value={typed.fitzpatrick}
          onChange={(fitzpatrick) => onChange({ fitzpatrick })}
          {...inside}
        />
        <NumberField
          label={t('Needles from, in mm')}
          step={0.25}
          value={typed.needleFromMillimetres}
          onChange={(needleFromMillimetres) => onChange({ needleFromMillimetres })}
          error={errors['rule.appliesTo.needleFromMillimetres']}
        />
      </Group>
    </>
  );
}
