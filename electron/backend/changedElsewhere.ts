import { AppError } from './appError.ts';

/** Two desks had the same thing open, and the other one saved first. What was typed here stays on the screen. */
export function changedElsewhere(what: string): AppError {
  return new AppError(
    'changed_elsewhere',
    `${what} was changed at another desk while you had it open. Look at the new version, then save yours again.`,
  );
}
