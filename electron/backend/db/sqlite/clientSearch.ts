/**
 * Search as you type over clients, with SQLite's full-text index. Each ending of the phone number is a word of its own,
 * so that a prefix search finds any part of the number. Only this file knows how the index is queried.
 */
import { type Kysely, sql } from 'kysely';
import { foldText } from '../../../../shared/foldText.ts';
import type { Schema } from '../schema.ts';

interface Searchable {
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
  await db
    .insertInto('client_search')
    .values({
      rowid: client.row_number,
      names: foldText(`${client.given_name} ${client.family_name}`),
      phone_endings: endingsOf(client.phone_digits),
      birth_date: client.birth_date?.replaceAll('-', '') ?? '',
    })
    .execute();
}

export async function unindexClient(db: Kysely<Schema>, rowNumber: number): Promise<void> {
  await db.deleteFrom('client_search').where('rowid', '=', rowNumber).execute();
}

const quote = (word: string, column: string): string => `${column} : "${word.replaceAll('"', '')}"*`;

/** 'YYYYMMDD' when the text is a whole birth date in one of the usual orders. Day before month, as clinics outside the US write. */
function birthDateIn(query: string): string[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(query);
  if (iso) return [`${iso[1]}${iso[2]?.padStart(2, '0')}${iso[3]?.padStart(2, '0')}`];
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(query);
  if (!local) return [];
  const [, first = '', second = '', year = ''] = local;
  return [
    `${year}${second.padStart(2, '0')}${first.padStart(2, '0')}`,
    `${year}${first.padStart(2, '0')}${second.padStart(2, '0')}`,
  ];
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
    return quote(digits, 'phone_endings');
  const words = foldText(trimmed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return undefined;
  return words
    .map((word) => `(${quote(word, /^\d{3,}$/.test(word) ? '{names phone_endings birth_date}' : 'names')})`)
    .join(' AND ');
}

/** Row numbers of the clients that match, newest first. No ranking: on one or two letters it would read them all. */
export async function searchClientRows(db: Kysely<Schema>, query: string, limit: number): Promise<number[]> {
  const match = matchOf(query);
  if (match === undefined) return [];
  const found = await sql<{ rowid: number }>`
    select rowid from client_search where client_search match ${match} order by rowid desc limit ${limit}
  `.execute(db);
  return found.rows.map((row) => row.rowid);
}
