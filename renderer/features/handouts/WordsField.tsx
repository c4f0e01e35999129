import { Textarea } from '@mantine/core';
import { promiseWordsIn } from '../../../shared/clinical/wording.ts';
import { sheetLanguages } from '../../../shared/handoutTexts/languages.ts';
import type { Language } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';

/** Longer than any shipped line; above it a sheet with many lines runs over its page. */
const fitsOnePage = 280;

interface WordsFieldProps {
  readonly label: string;
  readonly language: Language;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Words for the client. One that promises too much is named at once, with what to say instead. */
export function WordsField({ label, language, value, onChange, error }: WordsFieldProps) {
  const [promise] = promiseWordsIn(value, language);
  return (
    <Textarea
      aria-label={label}
      lang={language}
      dir={sheetLanguages[language].isFromTheRight ? 'rtl' : 'ltr'}
      autosize
      minRows={1}
      description={
        value.length > fitsOnePage &&
        t('{length} characters: look at the preview, the sheet may need a second page.', {
          length: value.length,
        })
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={promise ? `"${promise.word}": ${promise.reason}` : error}
    />
  );
}
