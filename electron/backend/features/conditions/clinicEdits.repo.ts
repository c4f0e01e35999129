/**
 * What the clinic changed of the shipped data, by kind and key. Restoring keeps the row without content, so that a desk
 * that still shows the edit cannot write over the restored default unseen.
 */
import type { Kysely } from 'kysely';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export type EditKind = Schema['clinic_edits']['kind'];

export interface ClinicEdit {
  readonly key: string;
  /** Undefined: as shipped again. */
  readonly content: unknown;
  readonly reason: string;
  readonly editedBy: string;
  /** Milliseconds since the epoch. */
  readonly editedAt: number;
  readonly version: number;
}

/** Everything of a kind that was ever changed, by key. */
export async function listEdits(db: Kysely<Schema>, kind: EditKind): Promise<Map<string, ClinicEdit>> {
  const rows = await db
    .selectFrom('clinic_edits')
    .innerJoin('staff', 'staff.id', 'clinic_edits.edited_by')
    .select(['key', 'content', 'reason', 'staff.name', 'edited_at', 'clinic_edits.version'])
    .where('kind', '=', kind)
    .orderBy('key')
    .execute();
  return new Map(
    rows.map(({ key, content, reason, name, edited_at, version }) => [
      key,
      {
        key,
        content: content === null ? undefined : JSON.parse(content),
        reason,
        editedBy: name,
        editedAt: edited_at,
        version,
      },
    ]),
  );
}

/** What stands now, without names. */
export async function listContents(db: Kysely<Schema>, kind: EditKind): Promise<unknown[]> {
  const rows = await db
    .selectFrom('clinic_edits')
    .select('content')
    .where('kind', '=', kind)
    .where('content', 'is not', null)
    .orderBy('key')
    .execute();
  return rows.map(({ content }) => JSON.parse(content ?? 'null'));
}

export interface EditKey {
  readonly kind: EditKind;
  readonly key: string;
}

export async function editVersion(db: Kysely<Schema>, { kind, key }: EditKey): Promise<number> {
  const row = await db
    .selectFrom('clinic_edits')
    .select('version')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** What the clinic made of one thing, without its reason; without content it is as shipped again. */
export async function findEdit(
  db: Kysely<Schema>,
  { kind, key }: EditKey,
): Promise<Pick<ClinicEdit, 'content' | 'version'> | undefined> {
  const row = await db
    .selectFrom('clinic_edits')
    .select(['content', 'version'])
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && { version: row.version, content: row.content === null ? undefined : JSON.parse(row.content) };
}

export interface EditSave extends EditKey {
  /** Undefined: back to as shipped. */
  readonly content: unknown;
  readonly reason: string;
  readonly version: number;
  readonly staffId: StaffId;
  readonly at: number;
}

export async function writeEdit(db: Kysely<Schema>, save: EditSave): Promise<void> {
  const row = {
    content: save.content === undefined ? null : JSON.stringify(save.content),
    reason: save.reason,
    edited_by: save.staffId,
    edited_at: save.at,
    version: save.version,
  };
  await db
    .insertInto('clinic_edits')
    .values({ kind: save.kind, key: save.key, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(row))
    .execute();
}
