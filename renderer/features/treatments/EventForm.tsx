import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type EventKindId, eventKinds, isEventKind } from '../../../shared/clinical/adverseEvents.ts';
import {
  type EventFields,
  eventOutcomeNames,
  eventOutcomes,
  severities,
  severityNames,
} from '../../../shared/schemas/adverseEvents.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { AdverseEvent } from './AdverseEvents.tsx';
import type { TreatmentView } from './treatmentView.ts';

interface EventFormProps {
  readonly treatment: TreatmentView;
  /** Undefined: a new one. */
  readonly event: AdverseEvent | undefined;
  readonly onDone: () => void;
}

const noEvent: Omit<EventFields, 'onsetOn'> = {
  kind: '' as EventKindId, // not chosen yet; the refusal stands beside the field
  severity: 'mild',
  seen: '',
  done: '',
  followUpOn: '',
  outcome: 'open',
  endedOn: '',
  makerToldOn: '',
  makerReference: '',
  authorityToldOn: '',
  authorityReference: '',
};

export function EventForm({ treatment, event, onDone }: EventFormProps) {
  const today = useClinicToday();
  const [fields, setFields] = useState<EventFields>(event?.fields ?? { ...noEvent, onsetOn: today });
  const add = useMutation(api.treatments.events.add.mutationOptions({ onSuccess: onDone }));
  const update = useMutation(api.treatments.events.update.mutationOptions({ onSuccess: onDone }));
  const error = add.error ?? update.error;
  const errors = fieldErrorsOf(error);
  const part = {
    fields,
    errorOf: (field: keyof EventFields) => errors[`fields.${field}`],
    onChange: (change: Partial<EventFields>) => setFields({ ...fields, ...change }),
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (event) update.mutate({ id: event.id, version: event.version, fields });
    else add.mutate({ treatmentId: treatment.id, fields });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <WhatHappened {...part} />
        <WhatWasDone {...part} />
        <WhoWasTold {...part} />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
        <Button type="submit" loading={add.isPending || update.isPending}>
          {event ? t('Save') : t('Note the event')}
        </Button>
      </Stack>
    </form>
  );
}

interface EventPart {
  readonly fields: EventFields;
  readonly errorOf: (field: keyof EventFields) => string | undefined;
  readonly onChange: (change: Partial<EventFields>) => void;
}

const kindOptions = Object.entries(eventKinds).map(([value, { name }]) => ({ value, label: t(name) }));

function WhatHappened({ fields, errorOf, onChange }: EventPart) {
  return (
    <>
      <Group grow align="flex-start">
        <NativeSelect
          label={t('What happened')}
          data={[{ value: '', label: t('Choose…') }, ...kindOptions]}
          value={fields.kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (isEventKind(chosen)) onChange({ kind: chosen });
          }}
          error={errorOf('kind')}
        />
        <TextInput
          label={t('Since')}
          type="date"
          value={fields.onsetOn}
          onChange={(event) => onChange({ onsetOn: event.currentTarget.value })}
          error={errorOf('onsetOn')}
        />
      </Group>
      <NativeSelect
        label={t('How bad')}
        data={severities.map((value) => ({ value, label: t(severityNames[value]) }))}
        value={fields.severity}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ severity: severities.find((one) => one === chosen) ?? fields.severity });
        }}
      />
      <Textarea
        label={t('What was seen or reported')}
        autosize
        minRows={2}
        value={fields.seen}
        onChange={(event) => onChange({ seen: event.currentTarget.value })}
        error={errorOf('seen')}
      />
    </>
  );
}

function WhatWasDone({ fields, errorOf, onChange }: EventPart) {
  return (
    <>
      <Textarea
        label={t('What was done')}
        autosize
        minRows={2}
        value={fields.done}
        onChange={(event) => onChange({ done: event.currentTarget.value })}
        error={errorOf('done')}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('To be seen again on')}
          type="date"
          value={fields.followUpOn}
          onChange={(event) => onChange({ followUpOn: event.currentTarget.value })}
          error={errorOf('followUpOn')}
        />
        <NativeSelect
          label={t('State')}
          data={eventOutcomes.map((value) => ({ value, label: t(eventOutcomeNames[value]) }))}
          value={fields.outcome}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const outcome = eventOutcomes.find((one) => one === chosen) ?? fields.outcome;
            onChange({ outcome, ...(outcome === 'open' ? { endedOn: '' } : {}) });
          }}
          error={errorOf('outcome')}
        />
        {fields.outcome !== 'open' && (
          <TextInput
            label={t('Ended on')}
            type="date"
            value={fields.endedOn}
            onChange={(event) => onChange({ endedOn: event.currentTarget.value })}
            error={errorOf('endedOn')}
          />
        )}
      </Group>
    </>
  );
}

const reports = [
  {
    day: 'makerToldOn',
    dayLabel: t('Maker told on'),
    reference: 'makerReference',
    referenceLabel: t('Maker’s reference'),
  },
  {
    day: 'authorityToldOn',
    dayLabel: t('Authority told on'),
    reference: 'authorityReference',
    referenceLabel: t('Authority’s reference'),
  },
] as const;

function WhoWasTold({ fields, errorOf, onChange }: EventPart) {
  return reports.map(({ day, dayLabel, reference, referenceLabel }) => (
    <Group key={day} grow align="flex-start">
      <TextInput
        label={dayLabel}
        type="date"
        value={fields[day]}
        onChange={(event) => onChange({ [day]: event.currentTarget.value })}
        error={errorOf(day)}
      />
      <TextInput
        label={referenceLabel}
        value={fields[reference]}
        onChange={(event) => onChange({ [reference]: event.currentTarget.value })}
        error={errorOf(reference)}
      />
    </Group>
  ));
}
