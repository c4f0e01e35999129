/** Files that come in as the body of a request, as they are: no form, which a foreign page could send unasked. */
import type { Context } from 'hono';
import { AppError } from './appError.ts';
import { breathe } from './breathe.ts';
import { errorResponse } from './errorResponse.ts';
import type { SessionState } from './sessions.ts';

/** Who is at the desk that asks, and which desk it is. */
export interface Asking {
  readonly session: SessionState;
  readonly desk: string;
}

/** What goes wrong is answered as every other refusal; what was still to come is not read. */
export async function answerFile(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    await c.req.raw.body?.cancel().catch(() => undefined);
    return errorResponse(error);
  }
}

interface Limit {
  readonly maximumBytes: number;
  /** What to do with a larger one. */
  readonly advice: string;
}

/** What is there already is read without a pause, and would be read to the end. */
const breathBytes = 1_000_000;

/** Stops reading as soon as it is too much, whatever length was announced. */
export async function receiveFile(
  { body }: Pick<Request, 'body'>,
  { maximumBytes, advice }: Limit,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let sinceBreath = 0;
  for await (const piece of body ?? []) {
    length += piece.byteLength;
    if (length > maximumBytes)
      throw new AppError(
        'file_too_large',
        `This file is larger than ${maximumBytes / 1024 / 1024} MB. ${advice}`,
      );
    pieces.push(piece);
    sinceBreath += piece.byteLength;
    if (sinceBreath < breathBytes) continue;
    sinceBreath = 0;
    await breathe();
  }
  return Buffer.concat(pieces, length);
}
