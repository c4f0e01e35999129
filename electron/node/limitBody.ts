/**
 * Reads what a request brings, up to a limit. What is over the limit is read and dropped for a while, because a browser
 * shows the answer only when it has finished sending; then the connection is given up.
 */

import { maximumPhotoBytes } from '../../shared/schemas/photos.ts';

const mebibyte = 1024 * 1024;

/** Lists of clients and photos come as whole files; everything else that a screen sends is small. */
export const bodyLimits = {
  importBytes: 50 * mebibyte,
  photoBytes: maximumPhotoBytes,
  otherBytes: mebibyte,
} as const;

/** @param pathname of tRPC: `/trpc/` and one or more procedures, separated by commas */
export function bodyLimitOf(pathname: string): number {
  if (pathname === '/photos') return bodyLimits.photoBytes;
  const isImport = /^\/trpc\/(?:[^/]*,)?imports\./.test(pathname);
  return isImport ? bodyLimits.importBytes : bodyLimits.otherBytes;
}

/**
 * The same request with its body in memory, or `undefined` when the body is larger than `limit`.
 * @throws when the sender stops half-way
 */
export async function limitBody(request: Request, limit: number): Promise<Request | undefined> {
  if (request.body === null) return request;
  const body = await readUpTo(request.body, limit);
  if (body === undefined) return undefined;
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body });
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length <= limit) chunks.push(new Uint8Array(chunk));
    else chunks.length = 0;
    if (length > limit + bodyLimits.importBytes) return undefined;
  }
  return length > limit ? undefined : new Blob(chunks);
}
