/** For tests: pictures made by sharp itself, and a consent as it would stand in the record. */
import sharp from 'sharp';
import { v7 } from 'uuid';
import type { ClientId } from '../../../../shared/ids.ts';
import type { ConsentKind } from '../../../../shared/schemas/consents.ts';
import type { TestClinic, TestDesk } from '../../testing/testClinic.ts';
import type { Photo } from './photos.repo.ts';

/** A plain picture, lighter at its top; each colour is another one. */
export function picture(colour = '#c98b6b', { width = 60, height = 80 } = {}) {
  const sky = Buffer.from(
    `<svg width="${width}" height="${height}"><rect width="${width}" height="${height / 4}" fill="white"/></svg>`,
  );
  return sharp({ create: { width, height, channels: 3, background: colour } }).composite([{ input: sky }]);
}

/** As a phone writes it: lying on its side, with the place and the day. */
export const phonePicture = () =>
  picture()
    .jpeg()
    .withExif({
      IFD0: { Make: 'Phone', Model: 'Secret model' },
      IFD2: { DateTimeOriginal: '2026:11:20 18:30:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const jpeg = (colour?: string): Promise<Buffer> => picture(colour).jpeg().toBuffer();

/** The answer to `POST /photos`, read. */
export async function bring(
  desk: TestDesk,
  bytes: Uint8Array,
  query: Readonly<Record<string, string>>,
): Promise<{ status: number; photo?: Photo; refusal?: { code: string; sentence: string } }> {
  const response = await desk.fetch(`/photos?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  const { status } = response;
  if (response.ok) return { status, photo: (await response.json()) as Photo }; // as photoRoutes.ts answers
  const { error } = (await response.json()) as { error: { message: string; data: { code: string } } }; // errorResponse.ts
  return { status, refusal: { code: error.data.code, sentence: error.message } };
}

/** A photo that is surely in the record. */
export async function addPhotoOf(
  desk: TestDesk,
  clientId: ClientId,
  { colour, ...query }: { readonly colour?: string } & Readonly<Record<string, string>> = {},
): Promise<Photo> {
  const brought = await bring(desk, await jpeg(colour), {
    clientId,
    consentReason: 'Signed on paper.',
    ...query,
  });
  if (!brought.photo) throw new Error(brought.refusal?.sentence);
  return brought.photo;
}

/** Signed on the day; @returns its id */
export function giveConsent(
  { database, deps }: TestClinic,
  clientId: ClientId,
  { kinds, onDate }: { readonly kinds: readonly ConsentKind[]; readonly onDate: string },
): string {
  const id = v7();
  const owner = database.raw.prepare("select id from staff where role = 'owner'").pluck().get();
  const text = '0'.repeat(64);
  database.raw.prepare("insert or ignore into consent_texts values (?, 'words')").run(text);
  database.raw
    .prepare(
      `insert into consents (id, client_id, form, form_version, text_sha256, grants, signed_how, signed_on, content,
       content_hash, practitioner_id, created_by, created_at) values (?, ?, 'photo', 1, ?, ?, 'paper', ?, '{}', '', ?, ?, ?)`,
    )
    .run(id, clientId, text, JSON.stringify(kinds), onDate, owner, owner, deps.now());
  return id;
}

export function withdrawConsent({ database, deps }: TestClinic, consentId: string, onDate: string): void {
  const owner = database.raw.prepare("select id from staff where role = 'owner'").pluck().get();
  database.raw
    .prepare('insert into consent_withdrawals values (?, ?, 0, ?, ?, ?)')
    .run(consentId, onDate, 'Asked by mail.', owner, deps.now());
}
