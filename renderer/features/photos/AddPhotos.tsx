import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { IconCamera, IconFolder, IconPhotoPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';
import { isPicture, pictureEndings } from './isPicture.ts';
import classes from './photos.module.css';
import type { ViewRow } from './photoTypes.ts';
import type { UploadFacts } from './useUploads.ts';

interface AddPhotosProps {
  readonly views: readonly ViewRow[];
  /** Why nothing may be added yet. */
  readonly isBarred: boolean;
  readonly onFiles: (files: readonly File[], facts: UploadFacts) => void;
  readonly onCamera: () => void;
}

/** The ways in: files, a whole folder, the camera. Dropping anywhere on the page does the same. */
export function AddPhotos({ views, isBarred, onFiles, onCamera }: AddPhotosProps) {
  const today = useClinicToday();
  const [view, setView] = useState('');
  const [takenOn, setTakenOn] = useState('');
  const add = (files: readonly File[]) =>
    onFiles(files, { view: view || undefined, takenOn: takenOn || undefined });
  return (
    <div className={classes.add}>
      <FileButton
        multiple
        accept={pictureEndings}
        onChange={add}
        inputProps={{ 'aria-label': t('Pictures to add') }}
      >
        {(props) => (
          <Button {...props} disabled={isBarred} leftSection={<IconPhotoPlus size={16} aria-hidden />}>
            {t('Add photos…')}
          </Button>
        )}
      </FileButton>
      <FolderButton isBarred={isBarred} onFiles={add} />
      <Button
        variant="default"
        disabled={isBarred}
        leftSection={<IconCamera size={16} aria-hidden />}
        onClick={onCamera}
      >
        {t('Camera…')}
      </Button>
      <NativeSelect
        label={t('View of what is added')}
        value={view}
        data={[
          { value: '', label: t('Say it afterwards') },
          ...views.filter(({ isUsed }) => isUsed).map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(event) => setView(event.currentTarget.value)}
      />
      <TextInput
        label={t('Taken on, if not the camera’s day')}
        type="date"
        max={today}
        value={takenOn}
        onChange={(event) => setTakenOn(event.currentTarget.value)}
      />
    </div>
  );
}

function FolderButton({
  isBarred,
  onFiles,
}: {
  readonly isBarred: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('Folder to add')}
        // React's types do not know it; Chromium then asks for a folder.
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])].filter(isPicture));
          currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        disabled={isBarred}
        leftSection={<IconFolder size={16} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('Folder…')}
      </Button>
    </>
  );
}
