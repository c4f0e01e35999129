/** Takes one step back, or does it again, which is taking back its undo. All of it in one transaction, or nothing. */
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { describeStep, type Told } from './describeStep.ts';
import { deskWork } from './deskWork.ts';
import { restoreClients } from './restoreClients.ts';
import { restoreDayNotes } from './restoreDayNotes.ts';
import { restoreFollowUps } from './restoreFollowUps.ts';
import { restorePlans } from './restorePlans.ts';
import { restoreStock } from './restoreStock.ts';
import { restoreVisits } from './restoreVisits.ts';
import { restoreWaitlist } from './restoreWaitlist.ts';
import { listSteps, redoAction, type Step, takenBackEntity, undoAction } from './steps.repo.ts';
import type { Undoing } from './undoing.ts';

export interface UndoRequest {
  readonly deps: Deps;
  readonly actor: Actor;
  /** When she signed in at this desk; nothing before it is taken back. */
  readonly since: number;
  readonly way: 'back' | 'again';
  /** A step of the list; absent: the latest. */
  readonly id?: number | undefined;
}

export interface TakenBack extends Told {
  readonly way: 'back' | 'again';
}

const features = [
  ...(['appointments', 'clients', 'followUps', 'plans', 'waitlist', 'dayNotes', 'products'] as const),
];

export function takeBack(request: UndoRequest): Promise<TakenBack> {
  const { deps, actor, way } = request;
  const action = way === 'back' ? undoAction : redoAction;
  return transact({ deps, actor }, { action, features }, async (write) => {
    const work = deskWork(await listSteps(write.db, { ...actor, since: request.since }));
    const step = chosen(way === 'back' ? work.done : work.undone, request);
    // Described while everything is still as the step left it.
    const told = await describeStep(write.db, step, { way, isForward: false });
    write.record({ entity: takenBackEntity, id: String(step.id), before: { action: step.action } });
    await restore({ write, deps, actor, step });
    return { ...told, way };
  });
}

function chosen(steps: readonly Step[], { id, way }: UndoRequest): Step {
  const step = id === undefined ? steps.at(-1) : steps.find((one) => one.id === id);
  if (step) return step;
  if (id !== undefined) throw new AppError('not_found', 'This has been taken back already.');
  throw new AppError(
    'not_found',
    way === 'back'
      ? 'There is nothing to take back: nothing was changed at this desk since you signed in.'
      : 'There is nothing to do again.',
  );
}

async function restore(undoing: Undoing): Promise<void> {
  await restoreClients(undoing);
  await restorePlans(undoing);
  const visits = await restoreVisits(undoing);
  await restoreFollowUps(undoing, visits);
  await restoreWaitlist(undoing);
  await restoreDayNotes(undoing);
  await restoreStock(undoing);
}
