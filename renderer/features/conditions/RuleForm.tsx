import { Button, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type IndicationId, indicationIds, indications } from '../../../shared/clinical/indications.ts';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import { typedRule } from './typedRule.ts';
import type { RuleItem } from './WindowRules.tsx';

const dayFields: ReadonlyArray<readonly [keyof ProtocolDays, string]> = [
  ['floor', 'Never before day'],
  ['softFloor', 'Warn before day'],
  ['idealFrom', 'Best from day'],
  ['idealTo', 'Best to day'],
  ['lateAfter', 'Late after day'],
];
const indicationOptions = indicationIds.map((value) => ({ value, label: indications[value].name }));

interface RuleFormProps {
  /** Undefined: a new one. */
  readonly item: RuleItem | undefined;
  readonly onDone: () => void;
}

/** For which sessions, which days, and why. What is left empty holds for everybody. */
export function RuleForm({ item, onDone }: RuleFormProps) {
  const [typed, setTyped] = useState(() => typedRule.from(item?.rule));
  const [reason, setReason] = useState('');
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const save = useMutation(api.conditions.rules.save.mutationOptions({ onSuccess: onDone }));
  const restore = useMutation(api.conditions.rules.restore.mutationOptions({ onSuccess: onDone }));
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const version = item?.version ?? 0;
  return (
    <Stack>
      {!item && (
        <TextInput
          label="Short name"
          data-autofocus
          value={typed.id}
          onChange={(event) => set({ id: event.currentTarget.value })}
          error={errors['rule.id']}
        />
      )}
      <Group grow align="flex-start">
        <MultiSelect
          label="Concerns"
          placeholder={typed.indications.length === 0 ? 'All' : ''}
          data={indicationOptions}
          value={typed.indications}
          onChange={(values) => set({ indications: values.filter(isIndication) })}
        />
        <MultiSelect
          label="Areas"
          placeholder={typed.areaGroups.length === 0 ? 'All' : ''}
          data={[...typedRule.areas]}
          value={typed.areaGroups}
          onChange={(areaGroups) => set({ areaGroups })}
        />
      </Group>
      <Group grow align="flex-start">
        <MultiSelect
          label="Skin types"
          placeholder={typed.fitzpatrick.length === 0 ? 'All' : ''}
          data={[...typedRule.skinTypes]}
          value={typed.fitzpatrick}
          onChange={(fitzpatrick) => set({ fitzpatrick })}
        />
        <NumberField
          label="Needles from, in mm"
          step={0.25}
          value={typed.needleFromMillimetres}
          onChange={(needleFromMillimetres) => set({ needleFromMillimetres })}
          error={errors['rule.appliesTo.needleFromMillimetres']}
        />
      </Group>
      <Group grow align="flex-start">
        {dayFields.map(([key, label]) => (
          <NumberField
            key={key}
            label={label}
            isWhole
            value={typed.days[key]}
            onChange={(value) => set({ days: { ...typed.days, [key]: value } })}
            error={errors[`rule.days.${key}`]}
          />
        ))}
      </Group>
      <Textarea
        label="Sentence for whoever reads the date"
        autosize
        minRows={2}
        value={typed.sentence}
        onChange={(event) => set({ sentence: event.currentTarget.value })}
        error={errors['rule.sentence']}
      />
      <TextInput
        label="Why"
        description="Shown in the history of this rule"
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
            save.mutate({ rule: typedRule.read(typed), version, reason });
          }}
        >
          Save the rule
        </Button>
        {item?.isEdited && (
          <Button
            variant="default"
            loading={restore.isPending}
            onClick={() => {
              save.reset();
              restore.mutate({ id: item.rule.id, version, reason });
            }}
          >
            {item.isShipped ? 'Back to the cited figures' : 'Take this rule away'}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const isIndication = (value: string): value is IndicationId => indicationIds.some((id) => id === value);
