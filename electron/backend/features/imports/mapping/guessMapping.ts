/**
 * Where each column probably goes: by its heading, by its values where the heading says nothing, then by what the other
 * columns are. A guess loses nothing: what is not understood is kept in the notes. The desk can change every line.
 */
import type { ColumnPreview, ImportTarget } from '../../../../../shared/schemas/imports.ts';
import { targetOfHeading } from './headings.ts';
import { looksLikeDate, looksLikeEmail, looksLikeFullName, looksLikePhone } from './looksLike.ts';
import { comparable } from './words.ts';

export interface Column {
  /** Empty where the file has no heading for it. */
  readonly heading: string;
  /** Values that are not empty, enough of them to judge by. */
  readonly values: readonly string[];
}
export type Guess = Pick<ColumnPreview, 'guess' | 'guessedBy'>;

export function guessMapping(columns: readonly Column[]): Guess[] {
  const guesses = columns.map(guessAlone);
  guessPhone(columns, guesses);
  guessWithoutHeadings(columns, guesses);
  settleNames(columns, guesses);
  preferFormattedAddress(columns, guesses);
  return guesses;
}

function guessAlone(column: Column): Guess {
  const byHeading = targetOfHeading(column.heading);
  if (byHeading) return { guess: byHeading, guessedBy: 'heading' };
  if (column.values.length === 0) return { guess: 'leaveOut', guessedBy: 'none' };
  if (mostly(column, looksLikeEmail)) return { guess: 'email', guessedBy: 'content' };
  return { guess: 'keepInNotes', guessedBy: 'none' };
}

function mostly(column: Column, looksRight: (value: string) => boolean): boolean {
  return column.values.length > 0 && column.values.filter(looksRight).length >= column.values.length * 0.6;
}

/** A column of phone numbers under a word nobody knows, unless another column is the phone already. */
function guessPhone(columns: readonly Column[], guesses: Guess[]): void {
  if (guesses.some(({ guess }) => guess === 'phone')) return;
  const at = columns.findIndex(
    (column, index) => guesses[index]?.guessedBy === 'none' && mostly(column, looksLikePhone),
  );
  if (at !== -1) guesses[at] = { guess: 'phone', guessedBy: 'content' };
}

/** A date under an unknown heading may be a last visit; only a column without any heading is taken for a birth date. */
function guessWithoutHeadings(columns: readonly Column[], guesses: Guess[]): void {
  const take = (target: ImportTarget, looksRight: (value: string) => boolean) => {
    if (guesses.some(({ guess }) => guess === target)) return;
    const at = columns.findIndex(
      (column, index) =>
        column.heading === '' && guesses[index]?.guessedBy === 'none' && mostly(column, looksRight),
    );
    if (at !== -1) guesses[at] = { guess: target, guessedBy: 'content' };
  };
  take('birthDate', looksLikeDate);
  if (guesses.some(({ guess }) => guess === 'givenName' || guess === 'familyName' || guess === 'fullName'))
    return;
  take('fullName', looksLikeFullName);
  if (guesses.some(({ guess }) => guess === 'fullName')) return;
  take('givenName', isOneWord);
  take('familyName', isOneWord);
}

function isOneWord(value: string): boolean {
  return /^[\p{L}\p{M}'’-]{2,30}$/u.test(value.trim());
}

/** "Name; Vorname" is family and given; "Nom", "Nombre" or "Nome" alone with two words in it is the whole name. */
function settleNames(columns: readonly Column[], guesses: Guess[]): void {
  const at = (target: ImportTarget) => guesses.findIndex(({ guess }) => guess === target);
  const given = at('givenName');
  const family = at('familyName');
  const full = at('fullName');
  if (given !== -1 && family === -1 && full !== -1 && comparable(columns[full]?.heading ?? '') === 'name') {
    guesses[full] = { guess: 'familyName', guessedBy: 'heading' };
    return;
  }
  if (full !== -1 || (given === -1) === (family === -1)) return;
  const lone = given === -1 ? family : given;
  const column = columns[lone];
  if (column && mostly(column, looksLikeFullName))
    guesses[lone] = { guess: 'fullName', guessedBy: 'content' };
}

/** Google writes each address whole ("Formatted") and again in parts. */
function preferFormattedAddress(columns: readonly Column[], guesses: Guess[]): void {
  const headings = columns.map(({ heading }) => comparable(heading));
  for (const [index, heading] of headings.entries()) {
    const number = /^address (\d+) formatted$/.exec(heading)?.[1];
    if (number === undefined || columns[index]?.values.length === 0) continue;
    for (const [other, part] of headings.entries()) {
      if (other !== index && part.startsWith(`address ${number} `))
        guesses[other] = { guess: 'leaveOut', guessedBy: 'heading' };
    }
  }
}
