import { Textarea, TextInput } from '@mantine/core';
import { promiseWordsIn } from '../../../shared/clinical/wording.ts';

interface WordsInputProps {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Words for the client. One that promises too much is named at once, with what to say instead. */
export function WordsInput({ label, value, isLong = false, onChange, error }: WordsInputProps) {
  const [promise] = promiseWordsIn(value);
  const shown = {
    label,
    value,
    error: promise ? `"${promise.word}": ${promise.reason}` : error,
  };
  return isLong ? (
    <Textarea {...shown} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <TextInput {...shown} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
