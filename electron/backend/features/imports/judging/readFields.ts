/** The fields of a client out of the cells of a row. What a field cannot hold goes to the notes and is warned about. */
import { type ClientFields, clientFields } from '../../../../../shared/schemas/clients.ts';
import type { DateOrder } from '../../../../../shared/schemas/imports.ts';
import { readBirthDate } from '../reading/dates.ts';
import type { Cell, CellsOfRow } from './cells.ts';
import { isShortenedNumber, readFitzpatrick, readLanguage, readYes, severalValues } from './readValue.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const fewestPhoneDigits = 5;
const longestAlert = clientFields.shape.alert.maxLength ?? 200;

/** The first number that is one; further numbers are kept in the notes. */
export function readPhones(row: CellsOfRow): string {
  let phone = '';
  const known = new Set<string>();
  for (const cell of valuesOf(row, 'phone')) {
    // `="0770…"` and a leading apostrophe are how a spreadsheet is told that a number is text.
    const text = cell.text
      .replace(/^="(.*)"$/, '$1')
      .replace(/^(?:'|tel:)/i, '')
      .replace(/\u00a0/g, ' ');
    const digits = digitsOf(text);
    if (isShortenedNumber(text)) row.keepBecause(cell, 'was shortened by a spreadsheet and lost its digits');
    else if (digits.length < fewestPhoneDigits || !clientFields.shape.phone.safeParse(text).success) {
      row.keepBecause(cell, 'is not a phone number');
    } else if (known.has(digits)) continue;
    else if (phone === '') phone = text;
    else row.keep(cell);
    known.add(digits);
  }
  return phone;
}

/** The first address that is complete; further ones are kept in the notes. */
export function readEmails(row: CellsOfRow): string {
  let email = '';
  const known = new Set<string>();
  for (const cell of valuesOf(row, 'email')) {
    if (!cell.text.includes('@')) {
      row.keepBecause(cell, 'is not an e-mail address');
      continue;
    }
    for (const part of cell.text.split(/[;,]\s*|\s+/).filter((text) => text !== '')) {
      const text = part.replace(/^mailto:|^<|>$/gi, '').toLowerCase();
      if (known.has(text)) continue;
      known.add(text);
      const isEmail = clientFields.shape.email.safeParse(text).success;
      if (!isEmail) row.keepBecause({ ...cell, text: part }, 'is not a complete e-mail address');
      else if (email === '') email = text;
      else row.keep({ ...cell, text });
    }
  }
  return email;
}

export function readBirthDates(
  row: CellsOfRow,
  { dateOrder, today }: { readonly dateOrder: DateOrder; readonly today: string },
): string {
  let birthDate = '';
  for (const cell of row.valuesFor('birthDate')) {
    const read = readBirthDate(cell.text, dateOrder, today);
    if (read.kind === 'unreadable') row.keepBecause(cell, read.why);
    if (read.kind !== 'date' || read.date === birthDate) continue;
    if (birthDate === '') birthDate = read.date;
    else row.keep(cell);
  }
  return birthDate;
}

export function readAddress(row: CellsOfRow): string {
  const cells = row.valuesFor('address');
  const parts = cells.flatMap(({ text }) => severalValues(text).map((part) => part.replace(/,\s*$/, '')));
  const address = [...new Set(parts)].join(', ');
  if (clientFields.shape.address.safeParse(address).success) return address;
  for (const cell of cells) row.keepBecause(cell, 'is too long for an address');
  return '';
}

/** An alert must be seen: one that is too long is shown as far as it fits, and stands whole in the notes. */
export function readAlert(row: CellsOfRow, further: readonly string[]): string {
  const cells = row.valuesFor('alert').filter(({ text }) => readYes(text) !== false);
  const alert = [...further, ...cells.map(({ text }) => text.replace(/\s+/g, ' '))].join('; ');
  if (alert.length <= longestAlert) return alert;
  for (const cell of cells) row.keepBecause(cell, 'is too long for an alert and was cut there');
  return `${alert.slice(0, longestAlert - 1)}…`;
}

export interface Choices {
  readonly fields: Partial<Pick<ClientFields, 'language' | 'fitzpatrick' | 'mayContact'>>;
  readonly isArchived: boolean;
  readonly alerts: readonly string[];
}

export function readChoices(row: CellsOfRow): Choices {
  const language = firstRead(row, {
    target: 'language',
    read: readLanguage,
    why: 'is not a language of the sheets',
  });
  const fitzpatrick = firstRead(row, {
    target: 'fitzpatrick',
    read: readFitzpatrick,
    why: 'is not a skin type from 1 to 6',
  });
  const isRefused = firstRead(row, { target: 'noContact', read: readYes, why: 'is neither yes nor no' });
  // Anything but a no means that somebody was blocked or archived, and mostly says when or why.
  const blocked = row.valuesFor('blocked').filter(({ text }) => readYes(text) !== false);
  return {
    fields: {
      ...(language === undefined ? {} : { language }),
      ...(fitzpatrick === undefined ? {} : { fitzpatrick }),
      ...(isRefused ? { mayContact: false } : {}),
    },
    isArchived: row.valuesFor('archived').some(({ text }) => readYes(text) !== false),
    alerts: blocked.map(({ text }) => (readYes(text) ? 'Do not book' : `Do not book: ${text}`)),
  };
}

function firstRead<Value>(
  row: CellsOfRow,
  {
    target,
    read,
    why,
  }: {
    target: 'language' | 'fitzpatrick' | 'noContact';
    read: (text: string) => Value | undefined;
    why: string;
  },
): Value | undefined {
  let found: Value | undefined;
  for (const cell of row.valuesFor(target)) {
    const value = read(cell.text);
    if (value === undefined) row.keepBecause(cell, why);
    else found ??= value;
  }
  return found;
}

function valuesOf(row: CellsOfRow, target: 'phone' | 'email'): Cell[] {
  return row.valuesFor(target).flatMap((cell) => severalValues(cell.text).map((text) => ({ ...cell, text })));
}
