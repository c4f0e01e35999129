import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import type { PhotoRow } from '../photos/photoTypes.ts';
import { usePhotos } from '../photos/usePhotos.ts';
import type { ScoreRow } from './scoreSeries.ts';

const nothing: readonly ScoreRow[] = [];

/** A client's scores with what stands beside them: the photo and the session of a day. */
export function useScores(clientId: ClientId) {
  const scores = useQuery(api.scores.ofClient.queryOptions({ clientId }));
  const treatments = useQuery(api.treatments.ofClient.queryOptions({ clientId }));
  const { photos, views } = usePhotos(clientId);
  const sessionOf = (date: string): string => {
    const session = treatments.data?.find((one) => one.isSigned && one.performedOn === date);
    return session ? t('Session {number}', { number: session.sessionNumber }) : '';
  };
  /** The one of that day that comes first in the clinic's views. */
  const photoOf = (date: string): PhotoRow | undefined => {
    const ofDay = photos.filter(({ takenOn }) => takenOn === date);
    const first = views.find(({ key }) => ofDay.some(({ view }) => view === key));
    return ofDay.find(({ view }) => view === first?.key) ?? ofDay[0];
  };
  return {
    isLoaded: scores.isSuccess,
    error: scores.error,
    retry: () => void scores.refetch(),
    scores: scores.data ?? nothing,
    sessionOf,
    photoOf,
  };
}
