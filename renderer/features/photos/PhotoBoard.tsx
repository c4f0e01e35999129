import { useState } from 'react';
import type { ClientId, PhotoId } from '../../../shared/ids.ts';
import { useMe } from '../../api/session.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { t } from '../../i18n/t.ts';
import { AddPhotos } from './AddPhotos.tsx';
import { CameraDialog } from './CameraDialog.tsx';
import { ConsentNotice } from './ConsentNotice.tsx';
import { DropPhotos } from './DropPhotos.tsx';
import { InErrorPhotos } from './InErrorPhotos.tsx';
import { PhotoDialog } from './PhotoDialog.tsx';
import { PhotoGroups } from './PhotoGroups.tsx';
import type { PhotoRow, PhotosOfClient, ViewRow } from './photoTypes.ts';
import { SortPhotos } from './SortPhotos.tsx';
import { UploadList } from './UploadList.tsx';
import { type UploadFacts, useUploads } from './useUploads.ts';

interface PhotoBoardProps {
  readonly clientId: ClientId;
  readonly consent: PhotosOfClient['consent'];
  readonly photos: readonly PhotoRow[];
  readonly inError: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
}

/** What was agreed, the ways in, what is still to be sorted, then everything by day. */
export function PhotoBoard({ clientId, consent, photos, inError, views }: PhotoBoardProps) {
  const mayAdd = useMe().role !== 'front_desk';
  const { uploads, add, clear } = useUploads(clientId);
  const [reason, setReason] = useState('');
  const [isCamera, setCamera] = useState(false);
  const [openId, setOpenId] = useState<PhotoId>();
  const isAgreed = consent.uses.includes('photo_record');
  const isBarred = !isAgreed && reason.trim() === '';
  const addFiles = (files: readonly File[], facts: UploadFacts) =>
    void add(files, isAgreed ? facts : { ...facts, consentReason: reason.trim() });
  const open = [...photos, ...inError].find(({ id }) => id === openId);
  const list = { views, onOpen: ({ id }: PhotoRow) => setOpenId(id) };
  return (
    <DropPhotos isOff={!mayAdd || isBarred} onFiles={(files) => addFiles(files, {})}>
      <ConsentNotice {...{ clientId, consent, reason, mayAdd }} onReason={setReason} />
      {mayAdd && <AddPhotos {...{ views, isBarred }} onFiles={addFiles} onCamera={() => setCamera(true)} />}
      {!isCamera && <UploadList uploads={uploads} onClear={clear} />}
      {mayAdd && <SortPhotos photos={photos.filter(({ view }) => view === null)} {...list} />}
      {photos.length === 0 && <NoPhotos {...{ mayAdd, isBarred }} />}
      <PhotoGroups clientId={clientId} photos={photos.filter(({ view }) => view !== null)} {...list} />
      <InErrorPhotos photos={inError} {...list} />
      {open && (
        <PhotoDialog
          photo={open}
          {...{ clientId, photos, views, mayAdd, consent }}
          onClose={() => setOpenId(undefined)}
        />
      )}
      {isCamera && (
        <CameraDialog
          {...{ photos, views, uploads }}
          onPicture={(file, view) => addFiles([file], { view })}
          onClose={() => setCamera(false)}
        />
      )}
    </DropPhotos>
  );
}

function NoPhotos({ mayAdd, isBarred }: { readonly mayAdd: boolean; readonly isBarred: boolean }) {
  const sentence = () => {
    if (!mayAdd) return t('No photos yet. A practitioner or the owner adds them.');
    if (isBarred)
      return t('No photos yet. First the consent, then the pictures: front first, then both sides.');
    return t(
      'No photos yet. Drop pictures here, or add them with the buttons above: front first, then both sides.',
    );
  };
  return <EmptyState>{sentence()}</EmptyState>;
}
