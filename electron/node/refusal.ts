/** What the server itself answers before the application is asked: the same shape as the application's own refusals. */
import type { ErrorCode } from '../../shared/errorCodes.ts';
import { secured } from '../backend/security.ts';

/** A refusal that the screens read like any other. `-32600` is tRPC's number for "this request cannot be served". */
export function refusal(status: number, code: ErrorCode, sentence: string): Response {
  const data = { code, details: {}, fields: {}, httpStatus: status };
  const body = { error: { message: sentence, code: -32_600, data } };
  return secured(Response.json(body, { status }));
}

/** @param limit in bytes */
export function refuseTooLarge(limit: number): Response {
  const sentence = `This is larger than ${limit / 1024 / 1024} MB, more than Rollcall takes at once. Split the file and try again.`;
  return refusal(413, 'file_too_large', sentence);
}
