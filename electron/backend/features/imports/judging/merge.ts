/**
 * What a duplicate row adds to the client it repeats: empty fields are filled, and what differs goes to the notes. What
 * is there already is never overwritten.
 */
import { clientFields } from '../../../../../shared/schemas/clients.ts';
import {
  type FillableField,
  fillableFields,
  type ImportedClient,
} from '../../../../../shared/schemas/imports.ts';
import { foldedWords } from '../mapping/words.ts';

const labels: Readonly<Partial<Record<FillableField, string>>> = {
  phone: 'Phone',
  email: 'E-mail',
  birthDate: 'Birth date',
  address: 'Address',
  fitzpatrick: 'Skin type',
  alert: 'Alert',
};

/** @returns `into` itself when there is nothing to add, or more than the notes can hold */
export function merged(into: ImportedClient, from: ImportedClient): ImportedClient {
  const filled: Record<string, string | number | null> = {};
  const lines: string[] = [];
  for (const field of fillableFields) {
    if (field === 'notes' || isEmpty(from[field])) continue;
    if (isEmpty(into[field])) filled[field] = from[field];
    else if (comparableValue(field, into[field]) !== comparableValue(field, from[field])) {
      lines.push(`${labels[field]}: ${from[field]}`);
    }
  }
  const known = new Set(into.notes.split('\n').map(foldedWords));
  const added = [...lines, ...from.notes.split('\n')].filter((line) => !known.has(foldedWords(line)));
  const notes = [into.notes, ...added].filter((line) => line !== '').join('\n');
  if (!clientFields.shape.notes.safeParse(notes).success) return into;
  if (added.every((line) => line === '') && Object.keys(filled).length === 0) return into;
  return { ...into, ...filled, notes };
}

/** The fields in which two states of one client differ. */
export function changedFields(before: ImportedClient, after: ImportedClient): FillableField[] {
  return fillableFields.filter((field) => before[field] !== after[field]);
}

function isEmpty(value: string | number | null): boolean {
  return value === '' || value === null;
}

/** One number is written in many ways, and so is an address. */
function comparableValue(field: FillableField, value: string | number | null): string {
  const text = String(value);
  return field === 'phone' ? text.replace(/\D/g, '').slice(-9) : foldedWords(text);
}
