import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { photoConditions } from '../../../shared/clinical/photoViews.ts';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { Ghost } from './Ghost.tsx';
import classes from './photos.module.css';
import { baselineOf, type PhotoRow, type ViewRow } from './photoTypes.ts';
import { UploadList } from './UploadList.tsx';
import { useCamera } from './useCamera.ts';
import type { Upload } from './useUploads.ts';

interface CameraDialogProps {
  readonly photos: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
  readonly uploads: readonly Upload[];
  readonly onPicture: (picture: File, view: string) => void;
  readonly onClose: () => void;
}

/** The camera with the first photo of the view laid over it, one view after the other. */
export function CameraDialog({ photos, views, uploads, onPicture, onClose }: CameraDialogProps) {
  const camera = useCamera();
  const offered = views.filter(({ isUsed }) => isUsed);
  const [key, setKey] = useState(offered[0]?.key ?? '');
  const view = offered.find((one) => one.key === key);
  const baseline = baselineOf(photos, key);
  const take = async () => {
    const picture = await camera.takePicture();
    if (!picture) return;
    onPicture(picture, key);
    setKey(offered[offered.findIndex((one) => one.key === key) + 1]?.key ?? key);
  };
  return (
    <Modal opened onClose={onClose} size="72rem" title={t('Take photos')}>
      {camera.problem && <Notice tone="warn">{camera.problem}</Notice>}
      {!camera.problem && (
        <div className={classes.dialog}>
          <Ghost baseline={baseline} isOn>
            <video ref={camera.video} playsInline muted aria-label={t('What the camera sees')} />
          </Ghost>
          <div className={classes.about}>
            <NativeSelect
              label={t('View')}
              value={key}
              data={offered.map((one) => ({ value: one.key, label: one.name }))}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
            <p className={classes.soft}>{view?.hint}</p>
            <p className={classes.soft}>{photoConditions.sentence}</p>
            <p className={classes.soft}>
              {baseline
                ? t('The first one of this view is of {day}.', { day: formatDay(baseline.takenOn) })
                : t('There is none of this view yet: this will be the first.')}
            </p>
            <Button
              data-autofocus
              disabled={!camera.isReady}
              leftSection={<IconCamera size={16} aria-hidden />}
              onClick={() => void take()}
            >
              {t('Take: {view}', { view: view?.name })}
            </Button>
            <UploadList uploads={uploads} />
          </div>
        </div>
      )}
    </Modal>
  );
}
