import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import { type PhotoRow, smallPhotoAddress, type ViewRow } from './photoTypes.ts';

interface SortPhotosProps {
  readonly photos: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
  readonly onOpen: (photo: PhotoRow) => void;
}

/** Photos of which nobody has said what they show: one click each. */
export function SortPhotos({ photos, views, onOpen }: SortPhotosProps) {
  const assign = useMutation(api.photos.assign.mutationOptions());
  if (photos.length === 0) return null;
  return (
    <section className={classes.sort} aria-label={t('Which view is it?')}>
      <h2 className={classes.dayTitle}>
        {t('Which view is it?')}
        <span className={classes.soft}>{t('Only photos of one view are compared.')}</span>
      </h2>
      <ErrorNotice error={assign.error} />
      <ul className={classes.sortList}>
        {photos.map((photo) => (
          <li key={photo.id} className={classes.sortRow}>
            <button
              type="button"
              className={classes.sortThumb}
              onClick={() => onOpen(photo)}
              aria-label={t('Photo of {day}: open', { day: formatDay(photo.takenOn) })}
            >
              <img src={smallPhotoAddress(photo.hash)} alt="" loading="lazy" decoding="async" />
            </button>
            <fieldset className={classes.choices}>
              <legend>{[formatDay(photo.takenOn), photo.originalName].filter(Boolean).join(' · ')}</legend>
              {views
                .filter(({ isUsed }) => isUsed)
                .map(({ key, name }) => (
                  <Button
                    key={key}
                    size="compact-sm"
                    variant="default"
                    onClick={() => assign.mutate({ ...factsOf(photo), view: key })}
                  >
                    {name}
                  </Button>
                ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ id, version, view, zone, takenOn, treatmentId, note }: PhotoRow) {
  return { id, version, view, zone, takenOn, treatmentId, note };
}
