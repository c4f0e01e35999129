import { Slider, Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import { type PhotoRow, photoAddress } from './photoTypes.ts';

interface GhostProps {
  /** The first photo of the same view; absent where this one is the first. */
  readonly baseline: PhotoRow | undefined;
  /** The picture, or the camera's. */
  readonly children: ReactNode;
  /** Whether it is laid over from the start. */
  readonly isOn?: boolean;
}

const usualPercent = 40;

/** A picture with the first one of its view over it, half seen through: what is out of place shows at once. */
export function Ghost({ baseline, children, isOn: startsOn = false }: GhostProps) {
  const [isOn, setOn] = useState(startsOn);
  const [percent, setPercent] = useState(usualPercent);
  return (
    <div className={classes.ghost}>
      <div className={classes.stage}>
        {children}
        {baseline && isOn && (
          <img
            className={classes.overlay}
            src={photoAddress(baseline.hash)}
            alt={t('The first photo of this view, over it')}
            style={{ opacity: percent / 100 }}
          />
        )}
      </div>
      {baseline && (
        <div className={classes.ghostControls}>
          <Switch
            size="sm"
            label={t('Lay the first one over it ({day})', { day: formatDay(baseline.takenOn) })}
            checked={isOn}
            onChange={(event) => setOn(event.currentTarget.checked)}
          />
          {isOn && (
            <Slider
              aria-label={t('How much of the first photo shows')}
              min={0}
              max={100}
              step={5}
              label={(value) => `${value} %`}
              value={percent}
              onChange={setPercent}
              thumbLabel={t('How much of the first photo shows')}
            />
          )}
        </div>
      )}
    </div>
  );
}
