import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { Ghost } from './Ghost.tsx';
import { MarkInError } from './MarkInError.tsx';
import { PhotoCopy } from './PhotoCopy.tsx';
import { PhotoForm } from './PhotoForm.tsx';
import classes from './photos.module.css';
import {
  baselineOf,
  type PhotoRow,
  type PhotosOfClient,
  photoAddress,
  photoTitle,
  type ViewRow,
} from './photoTypes.ts';

interface PhotoDialogProps {
  readonly clientId: ClientId;
  readonly photo: PhotoRow;
  readonly photos: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
  readonly consent: PhotosOfClient['consent'];
  readonly mayAdd: boolean;
  readonly onClose: () => void;
}

/** One photo, large: what it shows, held against the first one of its view, and what may be done with it. */
export function PhotoDialog({ clientId, photo, photos, views, consent, mayAdd, onClose }: PhotoDialogProps) {
  const [view, setView] = useState(photo.view);
  const first = baselineOf(photos, view);
  const title = photoTitle(photo, views);
  return (
    <Modal opened onClose={onClose} size="72rem" title={`${title}, ${formatDay(photo.takenOn)}`}>
      <div className={classes.dialog}>
        <Ghost baseline={first?.id === photo.id ? undefined : first}>
          <img className={classes.large} src={photoAddress(photo.hash)} alt={title} />
        </Ghost>
        <div className={classes.about}>
          {photo.errorReason !== null && (
            <p className={classes.inError}>
              {t('Entered in error: {reason}', { reason: photo.errorReason })}
            </p>
          )}
          {mayAdd && photo.errorReason === null && (
            <>
              <PhotoForm {...{ clientId, photo, views }} onView={setView} onDone={onClose} />
              <PhotoCopy photo={photo} consent={consent} />
              <MarkInError photo={photo} onDone={onClose} />
            </>
          )}
          <Origin photo={photo} />
        </div>
      </div>
    </Modal>
  );
}

function Origin({ photo }: { readonly photo: PhotoRow }) {
  const { originalName, originalHash, width, height, consentReason } = photo;
  return (
    <details className={classes.origin}>
      <summary>{t('Where it comes from')}</summary>
      <p>{t('File: {name}', { name: originalName || t('no name') })}</p>
      <p>{t('{width} × {height} pixels, without place and other data', { width, height })}</p>
      {consentReason && <p>{t('Taken without a consent: {reason}', { reason: consentReason })}</p>}
      <p className={classes.hash}>{t('SHA-256 of the file: {hash}', { hash: originalHash })}</p>
    </details>
  );
}
