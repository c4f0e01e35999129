import { formatDay } from '../../components/formatDay.ts';
import classes from './compare.module.css';
import { type PhotoRow, photoAddress } from './photoTypes.ts';

export interface ComparedPhotos {
  readonly earlier: PhotoRow;
  readonly later: PhotoRow;
  readonly viewName: string;
}

/** Both at once, the earlier one on the left. */
export function CompareSideBySide({ earlier, later, viewName }: ComparedPhotos) {
  return (
    <div className={classes.pair}>
      {[earlier, later].map(({ id, hash, takenOn }) => (
        <figure key={id} className={classes.figure}>
          <figcaption>{formatDay(takenOn, 'long')}</figcaption>
          <img src={photoAddress(hash)} alt={`${viewName}, ${formatDay(takenOn)}`} />
        </figure>
      ))}
    </div>
  );
}
