import { type PhotoUse, photoUses } from '../../../shared/schemas/photos.ts';
import { t } from '../../i18n/t.ts';
import type { PhotosOfClient } from './photoTypes.ts';

export const photoUseNames: Readonly<Record<PhotoUse, string>> = {
  photo_record: t('the record, or the client herself'),
  photo_teaching: t('teaching'),
  photo_publication: t('publication'),
};

/** What photos can be given out for; where the client has not agreed, it says so before anybody tries. */
export function useNames({ uses }: PhotosOfClient['consent']) {
  return photoUses.map((use) => ({
    value: use,
    label: uses.includes(use) ? photoUseNames[use] : t('{use} (no consent)', { use: photoUseNames[use] }),
  }));
}
