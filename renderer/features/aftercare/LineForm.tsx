import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { promiseWordsIn } from '../../../shared/clinical/wording.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { AftercareLine } from './AftercareSettings.tsx';
import { OffsetField } from './OffsetField.tsx';

/** The clinic's own words and times for one line. A word that promises a result is named while it is typed. */
export function LineForm({ item }: { readonly item: AftercareLine }) {
  const { line, version } = item;
  const { stricter } = line;
  const [text, setText] = useState(line.text);
  const [from, setFrom] = useState(line.from);
  const [until, setUntil] = useState(line.until);
  const [spf, setSpf] = useState(line.spf ?? null);
  const [darker, setDarker] = useState({ text: stricter?.text, until: stricter?.until });
  const [reason, setReason] = useState('');
  const done = (message: string) => () => notifications.show({ message });
  const save = useMutation(
    api.aftercare.save.mutationOptions({ onSuccess: done('Your words are on the next sheet.') }),
  );
  const restore = useMutation(
    api.aftercare.restore.mutationOptions({ onSuccess: done('The line is as shipped again.') }),
  );
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const key = { id: line.id, version, reason };
  const saveLine = () => {
    restore.reset();
    save.mutate({
      ...key,
      text,
      from,
      until,
      ...(spf === null ? {} : { spf }),
      ...(stricter ? { stricter: given(darker) } : {}),
    });
  };
  return (
    <Stack gap="sm">
      <Textarea
        label="What the client reads"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={promiseError(text) ?? errors.text}
      />
      <Group align="flex-start">
        <OffsetField label="From" value={from} onChange={setFrom} error={firstOf(errors, 'from')} />
        <OffsetField label="Until" value={until} onChange={setUntil} error={firstOf(errors, 'until')} />
        {line.spf !== undefined && (
          <NumberField
            label="SPF at least"
            isWhole
            w="7rem"
            value={spf}
            onChange={setSpf}
            error={errors.spf}
          />
        )}
      </Group>
      {darker.text !== undefined && (
        <Textarea
          label={`For skin types ${stricter?.fitzpatrick.join(', ')}`}
          autosize
          minRows={2}
          value={darker.text}
          onChange={(event) => setDarker({ ...darker, text: event.currentTarget.value })}
          error={promiseError(darker.text) ?? errors['stricter.text']}
        />
      )}
      {darker.until && (
        <OffsetField
          label={`Until, for types ${stricter?.fitzpatrick.join(', ')}`}
          value={darker.until}
          onChange={(next) => setDarker({ ...darker, until: next })}
          error={firstOf(errors, 'stricter.until')}
        />
      )}
      <TextInput
        label="Why"
        description="Shown in the history of this line"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors.reason}
      />
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
      <Group>
        <Button loading={save.isPending} onClick={saveLine}>
          Save your words
        </Button>
        {item.edit && (
          <Button
            variant="default"
            loading={restore.isPending}
            onClick={() => {
              save.reset();
              restore.mutate(key);
            }}
          >
            Back to the shipped line
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface Darker {
  readonly text: string | undefined;
  readonly until: AftercareLine['line']['until'] | undefined;
}

/** Only what the line says differently for darker skin. */
const given = ({ text, until }: Darker) => ({
  ...(text === undefined ? {} : { text }),
  ...(until === undefined ? {} : { until }),
});

function promiseError(text: string): string | undefined {
  const [first] = promiseWordsIn(text);
  return first && `"${first.word}": ${first.reason}`;
}

const firstOf = (errors: Record<string, string>, field: string) =>
  Object.entries(errors).find(([path]) => path.startsWith(field))?.[1];
