/** Small readings of single cells: yes or no, a language, a skin type, telephone numbers. `undefined`: cannot be read. */
import { fitzpatrick, type Language, languages } from '../../../../../shared/schemas/clients.ts';
import { foldedWords } from '../mapping/words.ts';

const yes = new Set('yes y true 1 x si oui ja tak sim on t'.split(' '));
const no = new Set('no n false 0 non nein nie nao off f none null'.split(' '));

export function readYes(text: string): boolean | undefined {
  const word = foldedWords(text);
  if (yes.has(word)) return true;
  return no.has(word) || word === '' ? false : undefined;
}

const languageWords: Readonly<Record<Language, string>> = {
  en: 'english ingles anglais englisch angielski',
  es: 'spanish espanol castellano espagnol spanisch hiszpanski castilian',
  fr: 'french frances francais franzosisch francuski',
  de: 'german aleman allemand deutsch niemiecki alemao',
  pt: 'portuguese portugues portugais portugiesisch portugalski',
  pl: 'polish polaco polonais polnisch polski',
  uk: 'ukrainian ucraniano ukrainien ukrainisch ukrainski',
  ar: 'arabic arabe arabisch arabski',
  zh: 'chinese mandarin cantonese chino chinois chinesisch chinski',
};

/** By name in any of these languages, or by code: "German", "Deutsch", "de", "de-AT", "de_CH". */
export function readLanguage(text: string): Language | undefined {
  const [word = ''] = foldedWords(text).split(' ');
  return languages.find((language) => language === word || languageWords[language].split(' ').includes(word));
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** "III", "Type 3", "3". A range ("II-III") is nobody's type. */
export function readFitzpatrick(text: string): number | undefined {
  const words = foldedWords(text)
    .split(' ')
    .filter((word) => !['type', 'fitzpatrick', 'tipo', 'typ', 'skin'].includes(word));
  if (words.length !== 1) return undefined;
  const [word = ''] = words;
  const number = romans.includes(word) ? romans.indexOf(word) + 1 : Number(word);
  return fitzpatrick.safeParse(number).data;
}

/** A spreadsheet that took a long number for a quantity: the last digits are gone. */
export function isShortenedNumber(text: string): boolean {
  return /^\d+(?:[.,]\d+)?E\+\d+$/i.test(text.trim());
}

/** Google writes several values in one cell with ` ::: ` between them. */
export function severalValues(text: string): string[] {
  return text
    .split(/\s*:::\s*|\n/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
