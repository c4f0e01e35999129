/** A refusal outside tRPC, in the same shape and with the same status, so that a screen reads both alike. */
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { convertError, errorDataOf } from './errors.ts';

export function errorResponse(error: unknown): Response {
  const converted = convertError(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }));
  const { message } = converted;
  return Response.json(
    { error: { message, data: errorDataOf(converted) } },
    { status: getHTTPStatusCodeFromError(converted) },
  );
}
