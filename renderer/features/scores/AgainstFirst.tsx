import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { smallPhotoAddress } from '../photos/photoTypes.ts';
import { usePhotos } from '../photos/usePhotos.ts';
import classes from './scores.module.css';

/** For a scale that says how much has changed: the first photos, to hold today's skin against. */
export function AgainstFirst({ clientId }: { readonly clientId: ClientId }) {
  const { isLoaded, photos } = usePhotos(clientId);
  const day = photos.at(-1)?.takenOn;
  if (!isLoaded) return null;
  if (day === undefined)
    return <p className={classes.soft}>{t('There is no first photo yet to hold it against.')}</p>;
  return (
    <Link to={`/clients/${clientId}/photos/compare`} className={classes.first}>
      {photos
        .filter(({ takenOn }) => takenOn === day)
        .slice(0, 3)
        .map(({ id, hash }) => (
          <img key={id} src={smallPhotoAddress(hash)} alt="" />
        ))}
      <span>{t('First photos, {day}. Compare', { day: formatDay(day) })}</span>
    </Link>
  );
}
