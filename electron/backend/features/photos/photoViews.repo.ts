/** The views as the clinic has them: what was shipped, what it changed, what it added. */
import type { Kysely } from 'kysely';
import { defaultPhotoViews, type PhotoView } from '../../../../shared/clinical/photoViews.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface ViewInForce extends PhotoView {
  /** 0: as shipped. */
  readonly version: number;
}

/** In the order in which they are taken; the clinic's own come last. */
export async function viewsInForce(db: Kysely<Schema>): Promise<ViewInForce[]> {
  const rows = await db.selectFrom('photo_views').selectAll().orderBy('key').execute();
  const edited = new Map(
    rows.map(({ key, name, hint, is_used, version }) => [
      key,
      { key, name, hint, isUsed: is_used === 1, version },
    ]),
  );
  const shipped = defaultPhotoViews.map((view) => edited.get(view.key) ?? { ...view, version: 0 });
  const own = [...edited.values()].filter((view) => !defaultPhotoViews.some(({ key }) => key === view.key));
  return [...shipped, ...own];
}

/** @returns false when somebody has saved since the version that was read */
export async function saveView(
  db: Kysely<Schema>,
  view: ViewInForce,
  by: { readonly staffId: StaffId; readonly at: number },
): Promise<boolean> {
  const { key, name, hint, version } = view;
  const columns = {
    name,
    hint,
    is_used: view.isUsed ? (1 as const) : (0 as const),
    edited_by: by.staffId,
    edited_at: by.at,
    version: version + 1,
  };
  const saved = await db
    .insertInto('photo_views')
    .values({ key, ...columns })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(columns).where('photo_views.version', '=', version),
    )
    .returning('key')
    .executeTakeFirst();
  return saved !== undefined;
}
