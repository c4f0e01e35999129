import { daysBetween } from '../../shared/scheduling/wallTime.ts';
import { formatDay } from '../components/formatDay.ts';
import type { Pair } from '../features/photos/comparePair.ts';
import { photoAddress } from '../features/photos/photoTypes.ts';
import { t } from '../i18n/t.ts';
import './photoSheet.css';

/** Two photos of one view, the earlier one on the left, with what they can and cannot show. */
export function PhotoPairSheet({ pair: { view, earlier, later } }: { readonly pair: Pair }) {
  const days = daysBetween(earlier.takenOn, later.takenOn);
  return (
    <>
      <div className="photo-pair">
        {[earlier, later].map(({ id, hash, takenOn, note }) => (
          <figure key={id}>
            <img src={photoAddress(hash)} alt={`${view.name}, ${formatDay(takenOn)}`} />
            <figcaption>
              <strong>{formatDay(takenOn, 'long')}</strong>
              {note && <span>{note}</span>}
            </figcaption>
          </figure>
        ))}
      </div>
      <p className="photo-facts">
        {t('{days} days lie between them. Turned upright, otherwise as taken.', { days })}
      </p>
      <p className="photo-facts">
        {t(
          'Photos show how the skin looked on these days. Light, distance and make-up change how it looks; results differ from person to person.',
        )}
      </p>
    </>
  );
}
