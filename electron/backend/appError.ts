import type { ErrorCode } from '../../shared/errorCodes.ts';

/**
 * A refusal: the request was understood and is declined. `message` is the sentence that the user reads, and says what
 * to do next; it holds no client's name where it could reach a log.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Facts a screen may act on (who holds the slot, how long to wait). Never a whole record. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
