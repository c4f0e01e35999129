import { maximumPhotoPixels } from '../../../../shared/schemas/photos.ts';
import type { Unreadable } from './pictures/cleanPicture.ts';

/** Why a file was not taken, and what to do. */
export const unreadableSentences: Readonly<Record<Unreadable, string>> = {
  empty: 'This file is empty. Copy it from the camera or phone once more.',
  heic: 'This is an iPhone’s HEIC picture, which Rollcall cannot read. Send it from the phone as JPEG: Settings, Camera, Formats, “Most Compatible”, or mail it to yourself.',
  not_a_picture: 'This file is not a JPEG, PNG or WebP picture. Choose another one.',
  damaged: 'This picture is damaged and cannot be read whole. Copy it from the camera or phone once more.',
  too_many_pixels: `This picture has more than ${maximumPhotoPixels / 1_000_000} million pixels, more than any camera here takes. Save it smaller and try again.`,
};
