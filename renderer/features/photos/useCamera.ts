/** The camera of this computer, while somebody looks at it. Nothing is kept but the picture that is taken. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly isReady: boolean;
  /** Why there is no picture. */
  readonly problem: string | undefined;
  /** @returns the picture as a JPEG file, or undefined while there is none */
  takePicture(): Promise<File | undefined>;
}

const wanted = { video: { width: { ideal: 4096 }, height: { ideal: 3072 } }, audio: false } as const;

export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [isReady, setReady] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isGone = false;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    openCamera().then(
      async (opened) => {
        stream = opened;
        if (isGone || !video.current) return stop();
        video.current.srcObject = opened;
        await video.current.play();
        setReady(true);
      },
      (error: unknown) => setProblem(sentenceFor(error)),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const takePicture = useCallback(async () => (video.current ? pictureOf(video.current) : undefined), []);
  return { video, isReady, problem, takePicture };
}

async function openCamera(): Promise<MediaStream> {
  // Absent where the page did not come over a safe connection.
  if (!navigator.mediaDevices) throw new DOMException('', 'NotFoundError');
  return navigator.mediaDevices.getUserMedia(wanted);
}

async function pictureOf(video: HTMLVideoElement): Promise<File | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
  return blob ? new File([blob], 'camera.jpg', { type: 'image/jpeg' }) : undefined;
}

function sentenceFor(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError')
    return t(
      'This computer does not let Rollcall use the camera. Allow it in the system’s settings, then open this again.',
    );
  if (name === 'NotReadableError')
    return t('Another program is using the camera. Close it, then open this again.');
  return t('No camera was found on this computer. Connect one, or add photos from a file.');
}
