/**
 * A picture without anything but its pixels: upright, in sRGB, not larger than it is looked at. What cannot be read is an
 * answer, not an error, because it travels from one thread to another.
 */
import type { Sharp } from 'sharp';
import { maximumPhotoPixels } from '../../../../../shared/schemas/photos.ts';
import { exifDate } from './exifDate.ts';
import { type PictureKind, pictureKind } from './pictureKind.ts';

export interface CleanPicture {
  readonly kind: 'clean';
  readonly full: Buffer;
  readonly thumb: Buffer;
  readonly width: number;
  readonly height: number;
  /** The camera's own day, 'YYYY-MM-DD'; it may be nonsense. */
  readonly takenOn: string | undefined;
}

/** Why a file is not taken. */
export type Unreadable = 'empty' | 'heic' | 'not_a_picture' | 'damaged' | 'too_many_pixels';

/** What a phone takes stays pixel for pixel; more than this no screen shows. */
const longestSide = 4096;
const thumbSide = 480;
const secondsAtMost = 60;

const notTaken: Partial<Record<PictureKind, Unreadable>> = {
  empty: 'empty',
  heic: 'heic',
  other: 'not_a_picture',
};

export async function cleanPicture(
  bytes: Uint8Array,
): Promise<CleanPicture | { readonly kind: 'unreadable'; readonly why: Unreadable }> {
  const why = notTaken[pictureKind(bytes)];
  if (why) return { kind: 'unreadable', why };
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: maximumPhotoPixels, failOn: 'truncated' } as const;
  try {
    const metadata = await sharp(bytes, options).metadata();
    const upright = sharp(bytes, { ...options, autoOrient: true });
    const { data: full, info } = await asJpeg(upright, longestSide, 90);
    const { data: thumb } = await asJpeg(sharp(full), thumbSide, 80);
    const { width, height } = info;
    return { kind: 'clean', full, thumb, width, height, takenOn: exifDate(metadata.exif) };
  } catch (error) {
    return { kind: 'unreadable', why: reasonOf(error) };
  }
}

/** The list's small picture, from the cleaned one. */
export async function thumbOf(full: Uint8Array): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return (await asJpeg(sharp(full), thumbSide, 80)).data;
}

function asJpeg(picture: Sharp, side: number, quality: number) {
  return picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .timeout({ seconds: secondsAtMost })
    .toBuffer({ resolveWithObject: true });
}

/** sharp says what is wrong in English only. */
function reasonOf(error: unknown): Unreadable {
  return /pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'damaged';
}
