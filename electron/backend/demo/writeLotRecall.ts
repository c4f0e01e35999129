/** A lot of cartridges that the maker has called back: most who had one have been told, a few are still to be. */
import type { RecallId } from '../../../shared/ids.ts';
import { addDays, localDateOf } from '../../../shared/scheduling/wallTime.ts';
import { insertRecall, insertTold, listSessionsOfLot } from '../features/products/recalls.repo.ts';
import { type DeskWork, deskOn, someTime } from './deskWork.ts';
import { demoZone } from './premises.ts';
import { lotOn } from './stock.ts';

export async function writeLotRecall(work: DeskWork): Promise<void> {
  const { db, random, premises, today, newId } = work;
  const [owner] = premises.practitioners;
  if (!owner) return;
  const { lotNumber } = lotOn(new Map(), 'PC', addDays(today, -75), 1);
  const id = newId() as RecallId; // branded where it becomes a recall's
  const reason = 'Letter of the maker: some blisters may not be sealed. Nobody has come to harm.';
  await insertRecall(db, { id, lotNumber, reason, openedBy: owner.id, at: someTime(work, 6) });
  const sessions = await listSessionsOfLot(db, lotNumber);
  const clients = new Set(sessions.map(({ clientId }) => clientId));
  for (const clientId of clients) {
    if (random.chance(0.3)) continue;
    const at = someTime(work, random.between(1, 5));
    const how = random.weighted([
      ['phone', 6],
      ['message', 3],
      ['in_person', 1],
    ] as const);
    const note = how === 'phone' && random.chance(0.4) ? 'Had no trouble after the session.' : '';
    const told = { recallId: id, clientId, toldOn: localDateOf(at, demoZone), how, note };
    await insertTold(db, { ...told, toldBy: deskOn(work), at });
  }
}
