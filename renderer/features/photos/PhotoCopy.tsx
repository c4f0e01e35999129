import { Button, NativeSelect, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PhotoUse } from '../../../shared/schemas/photos.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { type PhotoRow, type PhotosOfClient, photoAddress } from './photoTypes.ts';
import { useNames } from './useNames.ts';

interface PhotoCopyProps {
  readonly photo: PhotoRow;
  readonly consent: PhotosOfClient['consent'];
}

/** A copy as a file, for a purpose that the client has agreed to. Who made it is noted. */
export function PhotoCopy({ photo, consent }: PhotoCopyProps) {
  const [use, setUse] = useState<PhotoUse>('photo_record');
  const release = useMutation(api.photos.release.mutationOptions({ onSuccess: () => download(photo) }));
  return (
    <>
      <Stack gap="xs">
        <NativeSelect
          label={t('Copy for')}
          value={use}
          data={useNames(consent)}
          onChange={(event) => setUse(event.currentTarget.value as PhotoUse)} // one of the options
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={release.isPending}
          onClick={() => release.mutate({ photoIds: [photo.id], how: 'copy', use })}
        >
          {t('Save a copy')}
        </Button>
      </Stack>
      <ErrorNotice error={release.error} />
    </>
  );
}

/** Its name says the day and no client. */
function download({ hash, takenOn, view }: PhotoRow): void {
  const link = document.createElement('a');
  link.href = photoAddress(hash);
  link.download = `photo-${takenOn}${view ? `-${view}` : ''}.jpg`;
  link.click();
}
