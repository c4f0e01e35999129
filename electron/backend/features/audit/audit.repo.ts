/**
 * Who changed what, when and at which desk. Each row carries the hash of the one before it, so that an edit, a deletion
 * or a swap shows. Cutting off the newest rows does not show here: that takes a copy of the last hash kept elsewhere.
 */
import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StaffId } from '../../../../shared/ids.ts';
import { builtOnce } from '../../db/builtOnce.ts';
import type { Schema } from '../../db/schema.ts';

export interface AuditedChange {
  /** The table in the singular: `client`, `appointment`. */
  readonly entity: string;
  readonly id: string;
  /** Absent when it is new. */
  readonly before?: unknown;
  /** Absent when it is gone. */
  readonly after?: unknown;
  readonly reason?: string;
}

export interface AuditEntry {
  readonly at: number;
  readonly staffId: StaffId | null;
  readonly desk: string;
  readonly action: string;
  readonly changes: readonly AuditedChange[];
}

type AuditRow = Schema['audit'];
const firstHash = '0'.repeat(64);

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const { previous_hash, ...content } = row;
  const ordered = Object.keys(content)
    .sort()
    .map((key) => [key, content[key as keyof typeof content]]); // keys come from the row itself
  return hash('sha256', previous_hash + JSON.stringify(ordered), 'hex');
}

const asText = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/**
 * Adds one row for each change. Call it inside the transaction that makes the change. The rows of one transaction share
 * their moment and differ in it from the rows before them, so that they can be found together again.
 */
export async function appendAudit(db: Kysely<Schema>, entry: AuditEntry): Promise<void> {
  const [last] = await findLast(db, {
    parameters: [1],
    build: () =>
      db.selectFrom('audit').select(['sequence', 'hash', 'at']).orderBy('sequence', 'desc').limit(1),
  });
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? firstHash;
  const at = entry.at === last?.at ? entry.at + 1 : entry.at;
  for (const change of entry.changes) {
    sequence += 1;
    const row = {
      sequence,
      at,
      staff_id: entry.staffId,
      desk: entry.desk,
      action: entry.action,
      entity: change.entity,
      entity_id: change.id,
      before: asText(change.before),
      after: asText(change.after),
      reason: change.reason ?? null,
      previous_hash: previousHash,
    };
    previousHash = hashOf(row);
    const hashed = { ...row, hash: previousHash };
    // Written out in one place, so that the values are always in the order of the first row.
    await insertRow(db, {
      parameters: Object.values(hashed),
      build: () => db.insertInto('audit').values(hashed),
    });
  }
}

const findLast = builtOnce<Pick<AuditRow, 'sequence' | 'hash' | 'at'>>();
const insertRow = builtOnce<unknown>();

/** Reads the whole chain. Returns the number of rows, and the first row that does not follow from the one before it. */
export async function verifyAudit(db: Kysely<Schema>): Promise<{ rows: number; brokenAt?: number }> {
  let previousHash = firstHash;
  let sequence = 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(500)
      .execute();
    if (rows.length === 0) return { rows: sequence };
    for (const { hash, ...row } of rows) {
      if (row.sequence !== sequence + 1 || row.previous_hash !== previousHash || hashOf(row) !== hash)
        return { rows: sequence, brokenAt: sequence + 1 };
      sequence = row.sequence;
      previousHash = hash;
    }
  }
}

/** What happened to one thing, newest first, with the name of who did it. */
export async function listHistory(db: Kysely<Schema>, entity: string, id: string) {
  return db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.staff_id')
    .select(['sequence', 'at', 'staff.name as staffName', 'desk', 'action', 'before', 'after', 'reason'])
    .where('entity', '=', entity)
    .where('entity_id', '=', id)
    .orderBy('sequence', 'desc')
    .limit(200)
    .execute();
}
