/**
 * Takes a file as the body of one request, as it is: no base64 (a third more, held twice) and no multipart form (which a
 * foreign page could send without asking). It comes through tRPC like everything else, so that who may send it, and
 * from where, is checked in one place; the renderer's policy needs nothing beyond `connect-src 'self'`.
 */
import { createHash } from 'node:crypto';
import { maximumFileBytes } from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import { breathe, createPace } from '../../breathe.ts';

export interface ReceivedFile {
  readonly bytes: Uint8Array;
  /** SHA-256, to know the file again. */
  readonly hash: string;
}

/** Stops reading as soon as it is too much, whatever length was announced. */
export async function receiveFile(body: ReadableStream<Uint8Array>): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  const isTime = createPace();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(pieces, length), hash: hash.digest('hex') };
    length += value.byteLength;
    if (length > maximumFileBytes) {
      await reader.cancel();
      throw new AppError(
        'file_too_large',
        `This file is larger than ${maximumFileBytes / 1024 / 1024} MB. Export the clients without pictures, or in several files.`,
      );
    }
    // As it arrives: of a whole file at once it would take a frame.
    hash.update(value);
    pieces.push(value);
    if (isTime()) await breathe();
  }
}
