/** A call was made, or somebody looked: what is no next session is off the list, with what came of it. */
import type { z } from 'zod';
import type { settleInput } from '../../../../shared/schemas/followUps.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { closeFollowUp, findFollowUp, listDueFollowUps, type StoredWindow } from './followUps.repo.ts';
import { noteReaction } from './noteReaction.ts';

export async function settleFollowUp(
  write: Write,
  { deps, actor }: { readonly deps: Deps; readonly actor: Actor },
  { id, note, outcome }: z.infer<typeof settleInput>,
): Promise<void> {
  const { db, record } = write;
  const followUp = await findFollowUp(db, id);
  if (!followUp) throw new AppError('not_found', 'This is not on the list any more.');
  if (followUp.kind === 'next_session')
    throw new AppError('not_allowed', 'A next session is booked, or its course is ended in the record.');
  if (followUp.status !== 'due' && followUp.status !== 'booked')
    throw new AppError('changed_elsewhere', 'Another desk has settled this already.');
  const { kind, treatmentId, clientId } = followUp;
  const at = deps.now();
  // Reviews before this one that nobody came for are behind her too.
  const settled = (await listDueFollowUps(db, clientId, [kind])).filter(
    (one) => one.treatmentId === treatmentId && dayOf(one.window) < dayOf(followUp.window),
  );
  for (const one of [...settled, followUp]) {
    await closeFollowUp(db, { followUpId: one.id, status: 'done', reason: note, at });
    const after = { status: 'done', ...(kind === 'reaction_check' ? { outcome } : {}) };
    record({ entity: 'followUp', id: one.id, before: { status: one.status }, after, reason: note });
  }
  if (kind === 'reaction_check' && treatmentId)
    await noteReaction(write, { deps, actor }, { treatmentId, outcome, note });
}

const dayOf = (window: StoredWindow) => (window.noRule ? '' : window.idealFrom);
