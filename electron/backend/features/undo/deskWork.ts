/** From the steps of a desk to what can be taken back now and what can be done again. Pure. */
import { redoAction, type Step, undoAction } from './steps.repo.ts';

export interface DeskWork {
  /** What stands, the latest last. */
  readonly done: readonly Step[];
  /** What was taken back, the latest last; empty again as soon as something else is done. */
  readonly undone: readonly Step[];
}

/** @param steps in the order in which they happened */
export function deskWork(steps: readonly Step[]): DeskWork {
  let done: Step[] = [];
  let undone: Step[] = [];
  for (const step of steps) {
    if (step.action === undoAction) {
      done = done.filter(({ id }) => id !== step.takesBack);
      undone = [...undone, step];
    } else if (step.action === redoAction) {
      undone = undone.filter(({ id }) => id !== step.takesBack);
      done = [...done, step];
    } else {
      done = [...done, step];
      undone = [];
    }
  }
  return { done, undone };
}
