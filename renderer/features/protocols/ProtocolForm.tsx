import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import type { SaveProtocolInput } from '../../../shared/schemas/protocols.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { ProtocolItem } from './ProtocolsSettings.tsx';

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

type Figures = Partial<Record<string, number | null>>;

/** The clinic's own figures. They need a reason, because they stand against what is cited. */
export function ProtocolForm({ item }: { readonly item: ProtocolItem }) {
  const { protocol, version } = item;
  const { indication } = protocol;
  const [days, setDays] = useState<Figures>({ ...protocol.days });
  const [sessions, setSessions] = useState<Figures>({ ...protocol.sessions });
  const [maintenance, setMaintenance] = useState<SaveProtocolInput['maintenance']>(protocol.maintenance);
  const [reviews, setReviews] = useState(protocol.reviewDays.join(', '));
  const [reason, setReason] = useState('');
  const done = (message: string) => () => notifications.show({ message });
  const save = useMutation(
    api.protocols.save.mutationOptions({ onSuccess: done(`${item.name}: your figures hold from now on.`) }),
  );
  const restore = useMutation(
    api.protocols.restore.mutationOptions({ onSuccess: done(`${item.name}: back to the cited figures.`) }),
  );
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const figures = { days, sessions, maintenance, reviews };
  return (
    <Stack gap="md" component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
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
          error={firstOf(errors, 'reviewDays')}
        />
      </Group>
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
      <TextInput
        label="Why"
        description="Shown in the history of this protocol"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors.reason}
      />
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
      <Group>
        <Button
          loading={save.isPending}
          onClick={() => {
            restore.reset();
            save.mutate({ indication, version, reason, ...readFigures(figures) });
          }}
        >
          Save your figures
        </Button>
        {protocol.edit && (
          <Button
            variant="default"
            loading={restore.isPending}
            onClick={() => {
              save.reset();
              restore.mutate({ indication, version, reason });
            }}
          >
            Back to the cited figures
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface TypedFigures {
  readonly days: Figures;
  readonly sessions: Figures;
  readonly maintenance: SaveProtocolInput['maintenance'];
  readonly reviews: string;
}

/** What was typed, as it is sent. An empty row means that the clinic gives none; the backend judges the rest. */
function readFigures({ days, sessions, maintenance, reviews }: TypedFigures) {
  const figure = (from: Figures, key: string) => from[key] ?? Number.NaN;
  const isEmpty = (from: Figures) =>
    Object.values(from).every((value) => value === null || value === undefined);
  return {
    days: isEmpty(days)
      ? null
      : {
          floor: figure(days, 'floor'),
          softFloor: figure(days, 'softFloor'),
          idealFrom: figure(days, 'idealFrom'),
          idealTo: figure(days, 'idealTo'),
          lateAfter: figure(days, 'lateAfter'),
        },
    sessions: isEmpty(sessions)
      ? null
      : {
          fewest: figure(sessions, 'fewest'),
          usual: figure(sessions, 'usual'),
          most: figure(sessions, 'most'),
        },
    maintenance: maintenance.isOn ? maintenance : { isOn: false },
    reviewDays: reviews
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number),
  };
}

const firstOf = (errors: Record<string, string>, field: string) =>
  Object.entries(errors).find(([path]) => path.startsWith(field))?.[1];
