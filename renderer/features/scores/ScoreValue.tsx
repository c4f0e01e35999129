import { Radio, Stack, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Scale } from '../../../shared/clinical/scales/scale.ts';
import { t } from '../../i18n/t.ts';
import { MasiFields } from './MasiFields.tsx';
import type { TypedScore } from './typedScore.ts';

interface ScoreValueProps {
  readonly scale: Scale;
  readonly typed: TypedScore;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<TypedScore>) => void;
}

/** The answer itself: one of the grades, a number, or what was seen in each region. */
export function ScoreValue({ scale, typed, errors, onChange }: ScoreValueProps) {
  if (scale.composed)
    return <MasiFields kind={scale.composed} parts={typed.parts} onChange={(parts) => onChange({ parts })} />;
  if (!scale.grades)
    return (
      <TextInput
        label={t('Score, {from} to {to}', { from: scale.from, to: scale.to })}
        inputMode="decimal"
        value={typed.value}
        error={errors.value}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
    );
  const { grades } = scale;
  /** The number of a grade picks it, as the arrow keys do. */
  const pickByKey = (event: KeyboardEvent) => {
    const grade = grades.find(({ value }) => String(value) === event.key);
    if (grade) onChange({ value: String(grade.value) });
  };
  return (
    <Radio.Group
      label={t('Score')}
      description={t('Press its number, or choose')}
      value={typed.value}
      error={errors.value}
      onChange={(value) => onChange({ value })}
      onKeyDown={pickByKey}
    >
      <Stack gap="xs" mt="xs">
        {grades.map(({ value, name, description }) => (
          <Radio
            key={value}
            value={String(value)}
            label={scale.isWordsOnly ? name : `${value}  ${name}`}
            description={description}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
