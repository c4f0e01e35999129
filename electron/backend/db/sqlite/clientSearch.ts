/**
 * Search as you type over clients, with SQLite's full-text index. Each ending of the phone number is a word of its own,
 * so that a prefix search finds any part of the number. Only this file knows how the index is queried.
 */
import { type Kysely, sql } from 'kysely';
import { foldText } from '../../../../shared/foldText.ts';
import { monthNames } from '../../../../shared/spokenDate.ts';
import { builtOnce } from '../builtOnce.ts';
import type { Schema } from '../schema.ts';

export interface Searchable {
  readonly row_number: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_digits: string;
  readonly birth_date: string | null;
}

const shortestPhonePart = 3;

function endingsOf(digits: string): string {
  const endings: string[] = [];
  for (let start = 0; start <= digits.length - shortestPhonePart; start += 1)
    endings.push(digits.slice(start));
  return endings.join(' ');
}

export async function indexClient(db: Kysely<Schema>, client: Searchable): Promise<void> {
  const columns = {
    rowid: client.row_number,
    names: foldText(`${client.given_name} ${client.family_name}`),
    phone_endings: endingsOf(client.phone_digits),
    birth_date: client.birth_date?.replaceAll('-', '') ?? '',
  };
  await insert(db, {
    parameters: Object.values(columns),
    build: () => db.insertInto('client_search').values(columns),
  });
}

const insert = builtOnce<unknown>();

export async function unindexClient(db: Kysely<Schema>, rowNumber: number): Promise<void> {
  await db.deleteFrom('client_search').where('rowid', '=', rowNumber).execute();
}

const quote = (word: string, column: string): string => `${column} : "${word.replaceAll('"', '')}"*`;

const monthBeginnings = monthNames.map((name) => name.slice(0, 3).toLowerCase());

const dayKey = (year = '', month = '', day = ''): string =>
  `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;

/** 'YYYYMMDD' when the text is a whole birth date in one of the usual ways; both readings where the order is open. */
function birthDateIn(query: string): string[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(query);
  if (iso) return [dayKey(iso[1], iso[2], iso[3])];
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(query);
  if (local) return [dayKey(local[3], local[2], local[1]), dayKey(local[3], local[1], local[2])];
  const named = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(query);
  const month = monthBeginnings.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return named && month > 0 ? [dayKey(named[3], String(month), named[1])] : [];
}

/** How many digits at the end tell one number from another, whether or not the country stands in front. */
const tellingDigits = 9;

/** The number as typed, without the nought of the trunk, and without the country. */
function phoneForms(digits: string): string[] {
  const forms = [digits];
  if (digits.startsWith('0') && digits.length > shortestPhonePart) forms.push(digits.replace(/^0+/, ''));
  if (digits.length > tellingDigits) forms.push(digits.slice(-tellingDigits));
  return forms;
}

/**
 * The index query for what was typed: a birth date, part of a phone number, or name parts in any order.
 * @returns undefined when nothing searchable was typed
 */
export function matchOf(query: string): string | undefined {
  const trimmed = query.trim();
  const dates = birthDateIn(trimmed);
  if (dates.length > 0) return dates.map((date) => `(${quote(date, 'birth_date')})`).join(' OR ');
  const digits = trimmed.replace(/\D/g, '');
  if (digits.length >= shortestPhonePart && /^[\d\s+()./-]+$/.test(trimmed))
    return phoneForms(digits)
      .map((form) => `(${quote(form, 'phone_endings')})`)
      .join(' OR ');
  const words = foldText(trimmed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return undefined;
  return words
    .map((word) => `(${quote(word, /^\d{3,}$/.test(word) ? '{names phone_endings birth_date}' : 'names')})`)
    .join(' AND ');
}

/**
 * The clients that match, newest first, to be narrowed and read no further than a limit. No ranking: on one or two letters
 * it would read them all.
 */
export function matchingClients(db: Kysely<Schema>, match: string) {
  return db
    .selectFrom('client_search')
    .innerJoin('clients', 'clients.row_number', 'client_search.rowid')
    .where(sql<boolean>`client_search match ${match}`)
    .orderBy('client_search.rowid', 'desc');
}

/** Whether two numbers are one, written with the country in front or without. Short ones must be the same to the digit. */
export function isSameNumber(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < tellingDigits)
    return one === other && one.length > tellingDigits / 2;
  return one.slice(-tellingDigits) === other.slice(-tellingDigits);
}

/** Row numbers of the clients whose number ends as this one does. Empty for numbers too short to tell people apart. */
export async function clientRowsWithPhone(db: Kysely<Schema>, digits: string): Promise<number[]> {
  if (digits.length < tellingDigits) return [];
  const match = `phone_endings : "${digits.slice(-tellingDigits)}"`;
  const found = await sql<{ rowid: number }>`
    select rowid from client_search where client_search match ${match} limit 10
  `.execute(db);
  return found.rows.map((row) => row.rowid);
}
