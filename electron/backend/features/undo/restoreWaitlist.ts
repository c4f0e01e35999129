/** Wishes on the waiting list that a booking ended, or that came back with it, as they were. */
import type { WaitlistId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { changesTo, type Undoing } from './undoing.ts';

/** What a line of the audit says of a wish. */
interface Wish {
  readonly status?: Schema['waitlist']['status'];
}

export async function restoreWaitlist({ write, deps, step }: Undoing): Promise<void> {
  for (const change of changesTo(step, 'waitlist')) {
    const before: Wish = change.before ?? {};
    const after: Wish = change.after;
    if (before.status === undefined || after.status === undefined) continue;
    const updated = await write.db
      .updateTable('waitlist')
      .set((set) => ({ status: before.status, updated_at: deps.now(), version: set('version', '+', 1) }))
      .where('id', '=', change.id as WaitlistId) // the audit keeps it as text
      // Whoever has been placed or has withdrawn since stays so.
      .where('status', '=', after.status)
      .returning('id')
      .execute();
    for (const { id } of updated)
      write.record({
        entity: 'waitlist',
        id,
        before: { status: after.status },
        after: { status: before.status },
      });
  }
}
