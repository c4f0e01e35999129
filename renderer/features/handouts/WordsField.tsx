import { Textarea } from '@mantine/core';
import { promiseWordsIn } from '../../../shared/clinical/wording.ts';
import { t } from '../../i18n/t.ts';

/** Longer than any shipped line; above it a sheet with many lines runs over its page. */
const fitsOnePage = 200;

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Words for the client. One that promises too much is named at once, with what to say instead. */
export function WordsField({ label, value, onChange, error }: WordsFieldProps) {
  const [promise] = promiseWordsIn(value);
  return (
    <Textarea
      label={label}
      autosize
      minRows={2}
      description={
        value.length > fitsOnePage &&
        t(
          '{count} characters: above {fitsOnePage} the sheet may need a second page. Look at one before you keep this.',
          { count: value.length, fitsOnePage },
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={promise ? `"${promise.word}": ${promise.reason}` : error}
    />
  );
}
