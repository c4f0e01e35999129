/**
 * A practitioner has seen that the skin settled: the client may be booked again. The window loses its block and keeps its
 * dates; the signed record gets an addendum, because it cannot be changed.
 */
import { unhealedReactionRule } from '../../../../shared/clinical/windowRules.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { insertAddendum } from '../treatments/addenda.repo.ts';
import {
  closeFollowUp,
  type FollowUp,
  listOpenFollowUps,
  type StoredWindow,
  updateWindow,
} from './followUps.repo.ts';
import { isWaitingToHeal, refreshFollowUps } from './refreshFollowUps.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

export async function signOffReaction(
  context: Context,
  { clientId, note }: { readonly clientId: ClientId; readonly note: string },
): Promise<void> {
  const { deps, actor } = context;
  const label = { action: 'followUps.signOffReaction', features: ['followUps', 'treatments'] as const };
  await transact(context, label, async ({ db, record }) => {
    const blocked = (await listOpenFollowUps(db, clientId)).filter(({ window }) => isWaitingToHeal(window));
    if (blocked.length === 0)
      throw new AppError('not_found', 'No reaction is waiting to be signed off for this client.');
    for (const { treatmentId, ...followUp } of blocked) {
      if (treatmentId === null) continue; // only a session leaves a reaction
      const window = withoutBlock(followUp.window);
      await updateWindow(db, { followUpId: followUp.id, window, at: deps.now() });
      const content = `The reaction has settled: ${note}`;
      const by = { createdBy: actor.staffId, at: deps.now() };
      await insertAddendum(db, { id: deps.newId(), treatmentId, content, ...by });
      record({
        entity: 'followUp',
        id: followUp.id,
        before: { blocked: followUp.window.blocked },
        after: { blocked: null },
        reason: note,
      });
    }
    await closeEnded({ db, record }, blocked, deps.now());
    // What else holds the client back is still there, and was hidden behind the reaction.
    await refreshFollowUps({ db, record }, { clientId }, deps.now());
  });
}

/** A wait that only stood again for the skin to be seen goes with it: its course has ended. */
async function closeEnded({ db, record }: Write, seen: readonly FollowUp[], at: number): Promise<void> {
  for (const { id, planId, kind, status } of seen) {
    const plan = planId && (await findPlan(db, planId));
    if (kind !== 'next_session' || status !== 'due' || !plan || plan.status === 'active') continue;
    const reason = 'The skin has settled, and the course has ended.';
    await closeFollowUp(db, { followUpId: id, status: 'closed', reason, at });
    record({ entity: 'followUp', id, before: { status }, after: { status: 'closed' }, reason });
  }
}

function withoutBlock({ blocked: _, ...window }: StoredWindow): StoredWindow {
  return { ...window, reasons: window.reasons.filter(({ ruleId }) => ruleId !== unhealedReactionRule.id) };
}
