/** The task of the thread: clean what was brought and lay it down. It knows no client and no database. */

import { hashOf, photoFile, readIfThere, writeOnce } from './photoFiles.ts';
import { cleanPicture, thumbOf, type Unreadable } from './pictures/cleanPicture.ts';

export interface StoredPicture {
  readonly kind: 'stored';
  readonly hash: string;
  readonly originalHash: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly takenOn: string | undefined;
}

export async function storePicture(order: {
  readonly dataFolder: string;
  readonly bytes: Uint8Array;
}): Promise<StoredPicture | { readonly kind: 'unreadable'; readonly why: Unreadable }> {
  const picture = await cleanPicture(order.bytes);
  if (picture.kind === 'unreadable') return picture;
  const { full, thumb, width, height, takenOn } = picture;
  const hash = hashOf(full);
  await writeOnce(photoFile(order.dataFolder, hash, 'thumb'), thumb);
  await writeOnce(photoFile(order.dataFolder, hash), full);
  const originalHash = hashOf(order.bytes);
  return { kind: 'stored', hash, originalHash, width, height, bytes: full.length, takenOn };
}

/** After going back to a backup there is the picture alone. */
export async function renewThumb(order: {
  readonly dataFolder: string;
  readonly hash: string;
}): Promise<void> {
  const full = await readIfThere(photoFile(order.dataFolder, order.hash));
  if (full) await writeOnce(photoFile(order.dataFolder, order.hash, 'thumb'), await thumbOf(full));
}
