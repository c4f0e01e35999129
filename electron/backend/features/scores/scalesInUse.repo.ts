/** Which scales the clinic has picked. */
import type { Kysely } from 'kysely';
import { scales } from '../../../../shared/clinical/scales.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface ScaleUse {
  readonly scale: string;
  readonly isUsed: boolean;
  /** 0: as shipped. */
  readonly version: number;
}

export async function listScaleUses(db: Kysely<Schema>): Promise<ScaleUse[]> {
  const rows = await db.selectFrom('score_scales').selectAll().execute();
  const picked = new Map(rows.map((row) => [row.scale, row]));
  return scales.map(({ id, isOffAtFirst }) => {
    const row = picked.get(id);
    const isUsed = row ? row.is_used === 1 : !isOffAtFirst;
    return { scale: id, isUsed, version: row?.version ?? 0 };
  });
}

/** @returns false when somebody has saved since the version that was read */
export async function saveScaleUse(
  db: Kysely<Schema>,
  { scale, isUsed, version }: ScaleUse,
  by: { readonly staffId: StaffId; readonly at: number },
): Promise<boolean> {
  const columns = {
    is_used: isUsed ? (1 as const) : (0 as const),
    edited_by: by.staffId,
    edited_at: by.at,
    version: version + 1,
  };
  const saved = await db
    .insertInto('score_scales')
    .values({ scale, ...columns })
    .onConflict((conflict) =>
      conflict.column('scale').doUpdateSet(columns).where('score_scales.version', '=', version),
    )
    .returning('scale')
    .executeTakeFirst();
  return saved !== undefined;
}
