import { NativeSelect, NumberInput } from '@mantine/core';
import { defaultHealingLines } from '../../../shared/clinical/healingLines.ts';
import type { SheetKind, Timing } from '../../../shared/handoutTexts/shape.ts';
import { longestDaysBefore } from '../../../shared/handoutTexts/templateSchema.ts';
import { t } from '../../i18n/t.ts';

interface TimingFieldProps {
  readonly kind: SheetKind;
  readonly timing: Timing;
  readonly onChange: (timing: Timing) => void;
}

/** The days of a line of the clinic's own: counted back from the visit, or those of a line of the healing timeline. */
export function TimingField({ kind, timing, onChange }: TimingFieldProps) {
  if ('wait' in timing) return null;
  if (kind === 'before')
    return (
      <NumberInput
        label={t('Begins so many days before the visit')}
        w="16rem"
        min={1}
        max={longestDaysBefore}
        clampBehavior="strict"
        allowDecimal={false}
        value={'daysBefore' in timing ? timing.daysBefore : ''}
        onChange={(days) => onChange({ daysBefore: Number(days) })}
      />
    );
  return (
    <NativeSelect
      label={t('Its days are those of')}
      data={defaultHealingLines.map(({ id, text }) => ({ value: id, label: text.slice(0, 60) }))}
      value={'healing' in timing ? timing.healing : ''}
      onChange={(event) => onChange({ healing: event.currentTarget.value })}
    />
  );
}
