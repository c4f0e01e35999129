/** One client's whole record, as it is stored and readable by a machine. Pictures stand in it by name and hash only. */
import { type Kysely, sql } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { FullRecord } from '../../../../shared/schemas/fullRecord.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { rowsBelow, type StoredRow } from '../../db/sqlite/rowsBelow.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { listPaperEntries } from '../paperPack/paperEntries.ts';

/** What rows point at outside the client. Of a person only who it is: never how she signs in. */
const named = {
  staff: ['id', 'name', 'role'],
  services: ['id', 'name', 'kind'],
  rooms: ['id', 'name'],
  product_lots: undefined,
  products: undefined,
  consent_texts: undefined,
} as const satisfies Partial<Record<keyof Schema, readonly string[] | undefined>>;

/** Kept for the guard against double booking; it repeats the visits. */
const withoutMeaning = new Set(['appointment_holds']);

export async function gatherRecord(
  db: Kysely<Schema>,
  clientId: ClientId,
): Promise<Omit<FullRecord, 'takenOutAt' | 'takenOutBy'>> {
  const client = await db.selectFrom('clients').selectAll().where('id', '=', clientId).executeTakeFirst();
  const clinic = await findClinic(db);
  if (!client || !clinic) throw new AppError('not_found', 'This client is not in Rollcall any more.');
  const below = [...(await rowsBelow(db, 'clients', clientId))].filter(
    ([table]) => !withoutMeaning.has(table),
  );
  const onPaper = await listPaperEntries(db, clientId);
  const { name, address, phone, timeZone } = clinic;
  return {
    format: 'rollcall.client-record',
    formatVersion: 1,
    clinic: { name, address, phone, timeZone },
    client: readable(client),
    records: {
      ...Object.fromEntries(below.map(([table, rows]) => [camel(table), rows.map(readable)])),
      // They name a visit or a session without a key between them.
      ...(onPaper.length > 0 && { paperEntries: onPaper.map((entry) => ({ ...entry })) }),
    },
    named: await namedIn(
      db,
      below.flatMap(([, rows]) => rows),
    ),
    changes: (await listHistory(db, 'client', clientId)).map(readable),
  };
}

/** Of each list only what the record names. */
async function namedIn(db: Kysely<Schema>, rows: readonly StoredRow[]): Promise<FullRecord['named']> {
  const texts = new Set(rows.flatMap((row) => Object.values(row)));
  const lists = await Promise.all(
    Object.entries(named).map(async ([table, columns]) => {
      const { rows: all } = await sql<StoredRow>`select * from ${sql.table(table)}`.execute(db);
      const used = all.filter((row) => texts.has(row.id ?? row.sha256 ?? null));
      return [camel(table), used.map((row) => readable(columns ? pick(row, columns) : row))] as const;
    }),
  );
  return Object.fromEntries(lists.filter(([, used]) => used.length > 0));
}

const pick = (row: StoredRow, columns: readonly string[]): StoredRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Names as everywhere else outside the database; what is stored as JSON comes out as what it says. */
function readable(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), parsed(value)]));
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // somebody's note that begins with a bracket
  }
}
