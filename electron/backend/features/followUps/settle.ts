/** A call was made, or somebody looked: a review, maintenance or a reaction check is off the list, with what came of it. */
import { AppError } from '../../appError.ts';
import type { Write } from '../../transact.ts';
import { closeFollowUp, findFollowUp, listDueFollowUps, type StoredWindow } from './followUps.repo.ts';

export interface Settlement {
  readonly id: string;
  readonly note: string;
  readonly at: number;
}

export async function settleFollowUp({ db, record }: Write, { id, note, at }: Settlement): Promise<void> {
  const followUp = await findFollowUp(db, id);
  if (!followUp) throw new AppError('not_found', 'This is not on the list any more.');
  if (followUp.kind === 'next_session')
    throw new AppError('not_allowed', 'A next session is booked, or its course is ended in the record.');
  if (followUp.status !== 'due' && followUp.status !== 'booked')
    throw new AppError('changed_elsewhere', 'Another desk has settled this already.');
  const { kind, treatmentId, clientId } = followUp;
  // Reviews before this one that nobody came for are behind her too.
  const settled = (await listDueFollowUps(db, clientId, [kind])).filter(
    (one) => one.treatmentId === treatmentId && dayOf(one.window) < dayOf(followUp.window),
  );
  for (const one of [...settled, followUp]) {
    await closeFollowUp(db, { followUpId: one.id, status: 'done', reason: note, at });
    record({
      entity: 'followUp',
      id: one.id,
      before: { status: one.status },
      after: { status: 'done' },
      reason: note,
    });
  }
}

const dayOf = (window: StoredWindow) => (window.noRule ? '' : window.idealFrom);
