import { formatDay } from '../../components/formatDay.ts';
import classes from './compare.module.css';
import { type PhotoRow, photoAddress } from './photoTypes.ts';
import type { LinkedZoom } from './useLinkedZoom.ts';

export interface ComparedPhotos {
  readonly earlier: PhotoRow;
  readonly later: PhotoRow;
  readonly viewName: string;
  readonly zoom: LinkedZoom;
}

/** Both at once, the earlier one on the left. */
export function CompareSideBySide({ earlier, later, viewName, zoom }: ComparedPhotos) {
  return (
    <div className={classes.pair}>
      {[earlier, later].map(({ id, hash, takenOn }) => (
        <figure key={id} className={classes.figure}>
          <figcaption>{formatDay(takenOn, 'long')}</figcaption>
          <div className={classes.frame} {...zoom.frame}>
            <img
              src={photoAddress(hash)}
              alt={`${viewName}, ${formatDay(takenOn)}`}
              style={zoom.style}
              draggable={false}
            />
          </div>
        </figure>
      ))}
    </div>
  );
}
