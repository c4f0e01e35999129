import { Switch } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { PhotoThumb } from './PhotoThumb.tsx';
import classes from './photos.module.css';
import type { PhotoRow, ViewRow } from './photoTypes.ts';

interface InErrorPhotosProps {
  readonly photos: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
  readonly onOpen: (photo: PhotoRow) => void;
}

/** What was marked as entered in error: out of the way, never gone. */
export function InErrorPhotos({ photos, views, onOpen }: InErrorPhotosProps) {
  const [isShown, setShown] = useState(false);
  if (photos.length === 0) return null;
  return (
    <section className={classes.day} aria-label={t('Entered in error')}>
      <Switch
        size="sm"
        label={t('Show what was entered in error ({count})', { count: photos.length })}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
      {isShown && (
        <div className={classes.grid}>
          {photos.map((photo) => (
            <div key={photo.id} data-in-error>
              <PhotoThumb photo={photo} views={views} onOpen={() => onOpen(photo)} />
              <p className={classes.note}>{photo.errorReason}</p>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
