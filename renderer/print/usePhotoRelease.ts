import { useMutation } from '@tanstack/react-query';
import type { PhotoId } from '../../shared/ids.ts';
import type { PhotoUse } from '../../shared/schemas/photos.ts';
import { api } from '../api/api.ts';
import { printPage, savePdf } from './printPage.ts';

interface Leaving {
  readonly photoIds: readonly PhotoId[];
  readonly use: PhotoUse;
  readonly paper: 'A4' | 'Letter';
}

/** Photos reach the printer only after the backend has found the consent for it, and noted who asked. */
export function usePhotoRelease({ photoIds, use, paper }: Leaving) {
  const release = useMutation(api.photos.release.mutationOptions());
  const releaseThen = (then: () => Promise<unknown>) => {
    const go = () => void picturesDrawn().then(then);
    if (photoIds.length === 0) go();
    else release.mutate({ photoIds: [...photoIds], how: 'print', use }, { onSuccess: go });
  };
  return {
    error: release.error,
    isPending: release.isPending,
    reset: release.reset,
    print: () => releaseThen(() => printPage(paper)),
    savePdf: () => releaseThen(() => savePdf(paper, `${document.title}.pdf`)),
  };
}

/** A page is printed as it is at that moment: with every picture on it, or with a gap where one is still on its way. */
async function picturesDrawn(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}
