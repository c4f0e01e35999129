/** Photos of a client: what is brought, what is said about it, and what it may be used for. */
import { z } from 'zod';
import { photoViewKey } from '../clinical/photoViews.ts';
import { isZoneId, type ZoneId } from '../clinical/zones.ts';
import { clientId, photoId, treatmentId } from '../ids.ts';
import type { ConsentKind } from './consents.ts';
import { localDate, text, version } from './fields.ts';

const mebibyte = 1024 * 1024;
/** One picture as it comes from the camera; 40 megapixels as PNG are about 60 MB. */
export const maximumPhotoBytes = 80 * mebibyte;
/** Refused before anything is decoded. The largest phones take 108 million pixels. */
export const maximumPhotoPixels = 120_000_000;

const zone = z.custom<ZoneId>((value) => typeof value === 'string' && isZoneId(value), {
  error: 'This zone is not on the list.',
});

/** What is known of a photo beside its pixels. */
const facts = {
  view: photoViewKey.nullable(),
  zone: zone.nullable(),
  takenOn: localDate,
  /** The signed session that it belongs to. */
  treatmentId: treatmentId.nullable(),
};

/** The query of `POST /photos`; the body is the file as it is. Without a day, the camera's own counts, else today. */
export const addPhotoQuery = z.object({
  clientId,
  view: photoViewKey.optional(),
  zone: zone.optional(),
  takenOn: localDate.optional(),
  treatmentId: treatmentId.optional(),
  fileName: text(255).default(''),
  /** Why it is taken although no photo consent is in force, such as a form that is signed on paper today. */
  consentReason: text(300).optional(),
});
export type AddPhotoQuery = z.infer<typeof addPhotoQuery>;

export const assignPhotoInput = z.object({ id: photoId, version, ...facts, note: text(500) });
export const markPhotoErrorInput = z.object({
  id: photoId,
  version,
  reason: text(300, 'Say what is wrong with it, for whoever reads the record later.'),
});

export const savePhotoViewInput = z.object({
  key: photoViewKey,
  /** 0 while nobody has changed it. */
  version: z.int().nonnegative(),
  name: text(40, 'Give the view a name.'),
  hint: text(200),
  isUsed: z.boolean(),
});

/** What a photo may be used for; each needs a consent of its own. */
export const photoUses = [
  'photo_record',
  'photo_teaching',
  'photo_publication',
] as const satisfies readonly ConsentKind[];
export type PhotoUse = (typeof photoUses)[number];

/** How photos leave the screen. */
export const photoReleases = ['print', 'copy'] as const;
export const releasePhotosInput = z.object({
  photoIds: z.array(photoId).min(1, { error: 'Choose a photo first.' }).max(60),
  how: z.enum(photoReleases),
  use: z.enum(photoUses),
});
