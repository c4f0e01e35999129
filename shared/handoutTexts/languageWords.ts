/** The shipped words of every language that a sheet can be written in. */
import type { Language } from '../schemas/clients.ts';
import { en } from './en/words.ts';
import type { LanguageWords } from './words.ts';

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en,
  es: en,
  fr: en,
  de: en,
  pt: en,
  pl: en,
  uk: en,
  ar: en,
  zh: en,
};
