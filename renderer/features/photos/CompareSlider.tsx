import { useState } from 'react';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ComparedPhotos } from './CompareSideBySide.tsx';
import classes from './compare.module.css';
import { photoAddress } from './photoTypes.ts';

/** One picture, parted by a line that can be dragged or moved by the arrow keys: left of it the earlier day. */
export function CompareSlider({ earlier, later, viewName, zoom }: ComparedPhotos) {
  const [percent, setPercent] = useState(50);
  return (
    <div className={classes.one}>
      <p className={classes.captions}>
        <span>{formatDay(earlier.takenOn)}</span>
        <span>{formatDay(later.takenOn)}</span>
      </p>
      <div className={classes.stage} data-slider ref={zoom.frame.ref}>
        <img
          src={photoAddress(later.hash)}
          alt={`${viewName}, ${formatDay(later.takenOn)}`}
          style={zoom.style}
        />
        {/* The line parts the frame, not the picture in it. */}
        <div className={classes.parted} style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
          <img
            className={classes.above}
            src={photoAddress(earlier.hash)}
            alt={`${viewName}, ${formatDay(earlier.takenOn)}`}
            style={zoom.style}
          />
        </div>
        <span className={classes.line} style={{ left: `${percent}%` }} aria-hidden />
        <input
          className={classes.range}
          type="range"
          aria-label={t('How much of the earlier photo shows')}
          value={percent}
          min={0}
          max={100}
          onChange={(event) => setPercent(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p className={classes.soft}>{t('Drag the line, or move it with the arrow keys.')}</p>
    </div>
  );
}
