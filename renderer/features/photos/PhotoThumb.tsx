import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import { type PhotoRow, photoTitle, smallPhotoAddress, type ViewRow } from './photoTypes.ts';

interface PhotoThumbProps {
  readonly photo: PhotoRow;
  readonly views: readonly ViewRow[];
  readonly onOpen: () => void;
}

/** One photo of the list. Its picture is fetched when it comes into sight. */
export function PhotoThumb({ photo, views, onOpen }: PhotoThumbProps) {
  const title = photoTitle(photo, views);
  return (
    <button
      type="button"
      className={classes.thumb}
      onClick={onOpen}
      aria-label={t('{title}, {day}: open', { title, day: formatDay(photo.takenOn) })}
    >
      <img src={smallPhotoAddress(photo.hash)} alt="" loading="lazy" decoding="async" />
      <span className={classes.caption}>{title}</span>
      {photo.note && <span className={classes.note}>{photo.note}</span>}
    </button>
  );
}
