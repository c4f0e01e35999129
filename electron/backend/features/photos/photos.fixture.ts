/** For tests: pictures made by sharp itself, and a consent as it would stand in the record. */
import sharp from 'sharp';
import type { ClientId, ConsentId, StaffId } from '../../../../shared/ids.ts';
import type { PhotoUse } from '../../../../shared/schemas/photos.ts';
import type { TestDesk } from '../../testing/testClinic.ts';
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

/** On paper, filed away. @returns the consent's id */
export async function giveConsent(
  desk: TestDesk & { readonly staffId: StaffId },
  clientId: ClientId,
  { kinds, onDate }: { readonly kinds: readonly PhotoUse[]; readonly onDate: string },
): Promise<ConsentId> {
  const form = (await desk.api.consents.forms.list.query()).find((one) => one.form === 'photos');
  if (!form) throw new Error('the test clinic has no form for photos');
  const said = (kind: PhotoUse) => (kinds.includes(kind) ? 'yes' : 'no');
  const { id } = await desk.api.consents.recordPaper.mutate({
    clientId,
    form: form.form,
    textSha256: form.sha256,
    answers: {
      record: said('photo_record'),
      teaching: said('photo_teaching'),
      publication: said('photo_publication'),
    },
    practitionerId: desk.staffId,
    signedOn: onDate,
    filedWhere: 'Green folder',
  });
  return id;
}
