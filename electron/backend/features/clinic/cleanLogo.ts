/** The task of the thread: a logo upright, without anything but its pixels, as large as print needs it, as PNG. */
import { maximumPhotoPixels } from '../../../../shared/schemas/photos.ts';
import { pictureKind } from '../photos/pictures/pictureKind.ts';

/** At 12 mm of height on paper this is over 400 dots to the inch. */
const largest = { width: 600, height: 200 } as const;
const secondsAtMost = 60;

export async function cleanLogo({
  bytes,
}: {
  readonly bytes: Uint8Array;
}): Promise<{ readonly png: Uint8Array } | { readonly unreadable: 'kind' | 'damaged' }> {
  const kind = pictureKind(bytes);
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'webp') return { unreadable: 'kind' };
  const { default: sharp } = await import('sharp');
  try {
    const png = await sharp(bytes, {
      limitInputPixels: maximumPhotoPixels,
      failOn: 'truncated',
      autoOrient: true,
    })
      .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png()
      .timeout({ seconds: secondsAtMost })
      .toBuffer();
    return { png };
  } catch {
    return { unreadable: 'damaged' };
  }
}
