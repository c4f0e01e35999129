/** Reading what the backend refused. The sentence is made there; a screen only places it. */
import { type ErrorCode, errorCodes } from '../../shared/errorCodes.ts';

function dataOf(error: unknown): Record<string, unknown> | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  return typeof data === 'object' && data !== null ? { ...data } : undefined;
}

/** The typed code of a refusal, or undefined when the backend could not be reached at all. */
export function errorCodeOf(error: unknown): ErrorCode | undefined {
  return errorCodes.find((code) => code === dataOf(error)?.code);
}

/** What the refusal knows besides its sentence. */
export function errorDetailsOf(error: unknown): Readonly<Record<string, unknown>> {
  const details = dataOf(error)?.details;
  return typeof details === 'object' && details !== null ? { ...details } : {};
}

/** The sentences for the fields of a form, by their path. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const fields = dataOf(error)?.fields;
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([path, sentence]) => [path, String(sentence)]));
}

/** What to show a person. */
export function sentenceOf(error: unknown): string {
  const code = errorCodeOf(error);
  // Read once she has signed in again: before that the lock lies over it.
  if (code === 'not_signed_in' || code === 'screen_locked')
    return 'This desk had been signed out. What you typed is still here; try again.';
  if (code === undefined)
    return 'Rollcall cannot reach its data at the moment. What you typed is still here; try again in a few seconds.';
  return error instanceof Error ? error.message : String(error);
}
