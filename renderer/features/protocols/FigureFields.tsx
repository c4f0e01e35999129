import { Checkbox, Group, TextInput } from '@mantine/core';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import type { ProtocolFigures } from './useProtocolFigures.ts';

interface FigureFieldsProps {
  readonly figures: ProtocolFigures;
  /** The sentence for a field, by its path. */
  readonly errors: Readonly<Record<string, string>>;
}

const dayFields: ReadonlyArray<readonly [keyof ProtocolDays, string]> = [
  ['floor', t('Never before day')],
  ['softFloor', t('Warn before day')],
  ['idealFrom', t('Best from day')],
  ['idealTo', t('Best to day')],
  ['lateAfter', t('Late after day')],
];
const sessionFields = [
  ['fewest', t('Fewest sessions')],
  ['usual', t('Usual')],
  ['most', t('Most')],
] as const;

export function DayFields({ figures, errors }: FigureFieldsProps) {
  const { days, setDays } = figures;
  return (
    <Group grow align="flex-start">
      {dayFields.map(([key, label]) => (
        <NumberField
          key={key}
          label={label}
          isWhole
          value={days[key] ?? null}
          onChange={(value) => setDays({ ...days, [key]: value })}
          error={errors[`days.${key}`]}
        />
      ))}
    </Group>
  );
}

export function CourseFields({ figures, errors }: FigureFieldsProps) {
  const { sessions, setSessions, reviews, setReviews } = figures;
  const reviewError = Object.entries(errors).find(([path]) => path.startsWith('reviewDays'))?.[1];
  return (
    <Group grow align="flex-start">
      {sessionFields.map(([key, label]) => (
        <NumberField
          key={key}
          label={label}
          isWhole
          value={sessions[key] ?? null}
          onChange={(value) => setSessions({ ...sessions, [key]: value })}
          error={errors[`sessions.${key}`]}
        />
      ))}
      <TextInput
        label={t('Reviews, days')}
        value={reviews}
        onChange={(event) => setReviews(event.currentTarget.value)}
        error={reviewError}
      />
    </Group>
  );
}

export function MaintenanceFields({ figures, errors }: FigureFieldsProps) {
  const { maintenance, setMaintenance } = figures;
  return (
    <Group align="flex-end">
      <Checkbox
        label={t('Maintenance after the course')}
        checked={maintenance.isOn}
        onChange={(event) => setMaintenance({ ...maintenance, isOn: event.currentTarget.checked })}
      />
      {maintenance.isOn && (
        <NumberField
          aria-label={t('Maintenance every so many days')}
          suffix={t(' days')}
          isWhole
          value={maintenance.everyDays ?? null}
          onChange={(value) => setMaintenance({ ...maintenance, everyDays: value ?? undefined })}
          error={errors['maintenance.everyDays']}
        />
      )}
    </Group>
  );
}
