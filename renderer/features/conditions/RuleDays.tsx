import { Group } from '@mantine/core';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import { t } from '../../i18n/t.ts';
import classes from '../settings/SettingsList.module.css';
import { NumberField } from '../treatments/NumberField.tsx';
import type { RuleFieldsProps } from './RuleScope.tsx';

const dayFields: ReadonlyArray<readonly [keyof ProtocolDays, string]> = [
  ['floor', t('Never before')],
  ['softFloor', t('Warn before')],
  ['idealFrom', t('Best from')],
  ['idealTo', t('Best to')],
  ['lateAfter', t('Late after')],
];

/** The five bounds of a window, in days after a session. */
export function RuleDays({ typed, errors, onChange }: RuleFieldsProps) {
  return (
    <fieldset className={classes.fields}>
      <legend>{t('Days after a session')}</legend>
      <Group grow align="flex-start">
        {dayFields.map(([key, label]) => (
          <NumberField
            key={key}
            label={label}
            isWhole
            value={typed.days[key]}
            onChange={(value) => onChange({ days: { ...typed.days, [key]: value } })}
            error={errors[`rule.days.${key}`]}
          />
        ))}
      </Group>
    </fieldset>
  );
}
