/** Sheets that clients of the last days took home, as the clinic keeps them. */
import type { HandoutId, StaffId } from '../../../shared/ids.ts';
import { addDays, localDateOf } from '../../../shared/scheduling/wallTime.ts';
import type { WriteContext } from '../actor.ts';
import { buildHandout } from '../features/handouts/buildHandout.ts';
import { gatherFacts } from '../features/handouts/handoutFacts.ts';
import { insertHandout, type NewHandout } from '../features/handouts/handouts.repo.ts';
import { transact } from '../transact.ts';
import { demoZone } from './premises.ts';

const daysBack = 10;
/** The last of today are still to be printed. */
const stillToPrint = 2;
const minute = 60_000;

export async function writeSheets(
  context: WriteContext,
  { by, newId }: { readonly by: StaffId; newId(): string },
): Promise<void> {
  const { deps } = context;
  const sessions = await deps.database.kysely
    .selectFrom('treatments')
    .select(['id', 'signed_at'])
    .where('status', '=', 'completed')
    .where('performed_on', '>=', addDays(localDateOf(deps.now(), demoZone), -daysBack))
    .orderBy('signed_at')
    .orderBy('id')
    .execute();
  const handouts: Pick<NewHandout, 'clientId' | 'treatmentId' | 'document' | 'at'>[] = [];
  for (const { id: treatmentId, signed_at } of sessions.slice(0, -stillToPrint)) {
    const at = (signed_at ?? 0) + 4 * minute;
    const request = { kind: 'aftercare', treatmentId, size: 'normal' } as const;
    const { facts, clientId } = await gatherFacts({ ...deps, now: () => at }, request);
    handouts.push({ clientId, treatmentId, document: buildHandout(facts), at });
  }
  const label = { action: 'clinic.openDemo', features: ['handouts'] as const };
  await transact(context, label, async ({ db, record }) => {
    for (const handout of handouts) {
      const id = newId() as HandoutId; // branded where it becomes a sheet's
      await insertHandout(db, { ...handout, id, replacesId: null, how: 'printed', givenBy: by });
    }
    record({ entity: 'clinic', id: '1', after: { demoSheets: handouts.length } });
  });
}
