/** Sends one picture as it is. Refusals arrive as they do from every other call. */
import type { AddPhotoQuery } from '../../shared/schemas/photos.ts';
import { idleSeconds } from './idle.ts';

interface Refused {
  readonly error: { readonly message: string; readonly data: unknown };
}

/** @throws an error with the backend's sentence and code */
export async function uploadPhoto(picture: Blob, query: AddPhotoQuery): Promise<void> {
  const known = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) known.set(name, value);
  await send(`/photos?${known}`, picture);
}

/** @throws as `uploadPhoto` */
export const uploadLogo = (picture: Blob): Promise<void> => send('/clinic-logo', picture);

async function send(address: string, picture: Blob): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-idle-seconds': String(idleSeconds()) },
    body: picture,
  });
  if (response.ok) return;
  const { error } = (await response.json()) as Refused; // the shape of every refusal
  throw Object.assign(new Error(error.message), { data: error.data });
}
