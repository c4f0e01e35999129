/** The shipped words of every language that a sheet can be written in. */
import type { Language } from '../schemas/clients.ts';
import { ar } from './ar/words.ts';
import { de } from './de/words.ts';
import { en } from './en/words.ts';
import { es } from './es/words.ts';
import { fr } from './fr/words.ts';
import { pl } from './pl/words.ts';
import { pt } from './pt/words.ts';
import { uk } from './uk/words.ts';
import type { LanguageWords } from './words.ts';
import { zh } from './zh/words.ts';

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en,
  es,
  fr,
  de,
  pt,
  pl,
  uk,
  ar,
  zh,
};
