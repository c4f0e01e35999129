import { Checkbox, Group, TextInput } from '@mantine/core';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import type { ProtocolFigures } from './useProtocolFigures.ts';

interface FigureFieldsProps {
  readonly figures: ProtocolFigures;
  /** The sentence for a field, by its path. */
  readonly errors: Readonly<Record<string, string>>;
}

const dayFields: ReadonlyArray<readonly [keyof ProtocolDays, string]> = [
  ['floor', 'Never before day'],
  ['softFloor', 'Warn before day'],
  ['idealFrom', 'Best from day'],
  ['idealTo', 'Best to day'],
  ['lateAfter', 'Late after day'],
];
const sessionFields = [
  ['fewest', 'Fewest sessions'],
  ['usual', 'Usual'],
  ['most', 'Most'],
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
        label="Reviews, days"
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
        label="Maintenance after the course"
        checked={maintenance.isOn}
        onChange={(event) => setMaintenance({ ...maintenance, isOn: event.currentTarget.checked })}
      />
      {maintenance.isOn && (
        <NumberField
          aria-label="Maintenance every so many days"
          suffix=" days"
          isWhole
          value={maintenance.everyDays ?? null}
          onChange={(value) => setMaintenance({ ...maintenance, everyDays: value ?? undefined })}
          error={errors['maintenance.everyDays']}
        />
      )}
    </Group>
  );
}
