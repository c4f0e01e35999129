/** How text is compared: without accents, case and punctuation, words parted by one space. `"O'Neill-Müller"` → `'o neill muller'`. */
import { foldText } from '../../../../../shared/foldText.ts';

export function foldedWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A heading, with camelCase taken apart too. `'E-mail 1 - Value'` → `'e mail 1 value'`, `'firstName'` → `'first name'`. */
export function comparable(heading: string): string {
  return foldedWords(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
