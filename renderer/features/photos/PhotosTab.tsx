import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { PhotoBoard } from './PhotoBoard.tsx';
import { usePhotos } from './usePhotos.ts';

/** A client's photos, for whoever may see them. */
export function PhotosTab() {
  const clientId = useTabClient();
  const known = usePhotos(clientId);
  if (!known.isLoaded) return <ErrorNotice error={known.error} onRetry={known.retry} />;
  if (!known.isShown)
    return (
      <Notice tone="info">
        {t('The client has taken back the consent for photos. Only those who treat can see them.')}
      </Notice>
    );
  return <PhotoBoard clientId={clientId} {...known} />;
}
