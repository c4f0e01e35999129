/** What every part of an undo works with: the open transaction, who asks, and the step that is taken back. */
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import type { Step } from './steps.repo.ts';

export interface Undoing {
  readonly write: Write;
  readonly deps: Deps;
  readonly actor: Actor;
  readonly step: Step;
}

/** One thing as it was before the step and as the step left it; `before` is absent where the step made it. */
export interface Restorable<Thing> {
  readonly id: string;
  readonly before: Thing | undefined;
  readonly after: Thing;
}

/** The changes of the step to one kind of thing; several to the same thing are one, from the first to the last. */
export function changesTo(step: Step, entity: string): Restorable<object>[] {
  const byId = new Map<string, Restorable<object>>();
  for (const change of step.changes) {
    if (change.entity !== entity || !isObject(change.after)) continue;
    const known = byId.get(change.entityId);
    const before = known ? known.before : isObject(change.before) ? change.before : undefined;
    byId.set(change.entityId, { id: change.entityId, before, after: { ...known?.after, ...change.after } });
  }
  return [...byId.values()];
}

/** A visit that only got its answer to "and the next one?", beside what the step was about. */
export function isOnlyAnswer({ before, after }: Restorable<object>): boolean {
  if (!before) return false;
  const was = new Map<string, unknown>(Object.entries(before));
  const isSame = ([key, value]: [string, unknown]) => JSON.stringify(was.get(key)) === JSON.stringify(value);
  const differing = Object.entries(after).filter((entry) => !isSame(entry) && entry[0] !== 'version');
  return differing.length === 1 && differing[0]?.[0] === 'nextVisitDecision';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
