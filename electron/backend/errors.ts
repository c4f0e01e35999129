/**
 * Where every error becomes what a screen can show: refusals keep their sentence, bad input names its fields, and a bug
 * gets a short reference that also stands in the log. Nothing else converts errors.
 */
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { ErrorCode } from '../../shared/errorCodes.ts';
import { AppError } from './appError.ts';
import { refusalOfSqliteError } from './db/sqlite/sqliteErrors.ts';
import { randomText } from './randomText.ts';

/** What travels to the screen as `error.data`. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** For bad input: the sentence for each field, by its path joined with dots. */
  readonly fields: Readonly<Record<string, string>>;
}

type TrpcCode = ConstructorParameters<typeof TRPCError>[0]['code'];

const httpCodes: Partial<Record<ErrorCode, TrpcCode>> = {
  not_signed_in: 'UNAUTHORIZED',
  screen_locked: 'UNAUTHORIZED',
  wrong_pin: 'UNAUTHORIZED',
  too_many_tries: 'TOO_MANY_REQUESTS',
  not_allowed: 'FORBIDDEN',
  origin_refused: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  changed_elsewhere: 'CONFLICT',
  slot_taken: 'CONFLICT',
  bad_input: 'BAD_REQUEST',
  file_too_large: 'PAYLOAD_TOO_LARGE',
};

function fieldsOf(error: ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}

/** A refusal may name fields of its own, as an unfinished record does. */
const namedFields = (details: AppError['details']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(details.fields ?? {}).filter(([, sentence]) => typeof sentence === 'string'),
  );

function explain(error: unknown): { sentence: string; data: ErrorData } {
  if (error instanceof AppError)
    return {
      sentence: error.message,
      data: { code: error.code, details: error.details, fields: namedFields(error.details) },
    };
  if (error instanceof ZodError) {
    const fields = fieldsOf(error);
    const first = Object.values(fields)[0] ?? 'Something is missing.';
    return { sentence: first, data: { code: 'bad_input', details: {}, fields } };
  }
  const refusal = refusalOfSqliteError(error);
  if (refusal) return explain(refusal);
  const reference = randomText(3, 'hex');
  // The stack names our own files and SQL, never a client: values are bound, not written into the text.
  console.error(`[${reference}]`, error instanceof Error ? error.stack : error);
  return {
    sentence: `Something went wrong in Rollcall, and nothing was changed. Reference ${reference}.`,
    data: { code: 'internal', details: { reference }, fields: {} },
  };
}

const described = new WeakMap<TRPCError, ErrorData>();

/** Turns whatever a procedure threw into the one error that leaves the backend. */
export function convertError(error: TRPCError): TRPCError {
  if (described.has(error)) return error;
  const isOwn = error.code === 'INTERNAL_SERVER_ERROR' || error.cause instanceof ZodError;
  if (!isOwn) {
    described.set(error, {
      code: error.code === 'NOT_FOUND' ? 'not_found' : 'bad_input',
      details: {},
      fields: {},
    });
    return error;
  }
  const { sentence, data } = explain(error.cause ?? error);
  const fallback = data.code === 'internal' ? 'INTERNAL_SERVER_ERROR' : 'PRECONDITION_FAILED';
  const converted = new TRPCError({
    code: httpCodes[data.code] ?? fallback,
    message: sentence,
    cause: error.cause,
  });
  described.set(converted, data);
  return converted;
}

export function errorDataOf(error: TRPCError): ErrorData {
  const data = described.get(convertError(error)) ?? described.get(error);
  return data ?? { code: 'internal', details: {}, fields: {} };
}
