/**
 * The words of the interface, through i18next. The English sentence is its own key, so a screen reads in code as it
 * is shown; another language is one more file of sentences. Modules take their words when they load: changing the
 * language means loading the window anew. Sheets for clients choose their own language and do not come through here.
 */
import { createInstance } from 'i18next';
import { english } from './english.ts';

const words = createInstance();
void words.init({
  lng: 'en',
  resources: { en: { translation: english } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

type Value = string | number | null | undefined | false;

/** `sentence` in the language of this window, its `{places}` filled. Nothing is written for an absent value. */
export function t(sentence: string, values: Readonly<Record<string, Value>> = {}): string {
  const filled: Record<string, string | number> = {};
  for (const [place, value] of Object.entries(values)) filled[place] = value || value === 0 ? value : '';
  return words.t(sentence, filled);
}
