import { Button, Group, Switch } from '@mantine/core';
import { useHotkeys, useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ComparedPhotos } from './CompareSideBySide.tsx';
import classes from './compare.module.css';
import { photoAddress } from './photoTypes.ts';

/** Slow enough to look at, and far below what can harm anybody (three flashes a second). */
const milliseconds = 1200;

/** One after the other in the same place, by key or by itself: the eye finds what has changed. */
export function CompareFlicker({ earlier, later, viewName, zoom }: ComparedPhotos) {
  const isStill = useReducedMotion();
  const [isLater, setLater] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const change = () => setLater((before) => !before);
  useHotkeys([['space', changeUnlessPressed(change), { preventDefault: false }]], []);
  useEffect(() => {
    if (!isPlaying || isStill) return;
    const timer = setInterval(() => setLater((before) => !before), milliseconds);
    return () => clearInterval(timer);
  }, [isPlaying, isStill]);
  const shown = isLater ? later : earlier;
  return (
    <div className={classes.one}>
      <p className={classes.captions} data-later={isLater}>
        <span>{formatDay(shown.takenOn)}</span>
        <span>{isLater ? t('the later one') : t('the earlier one')}</span>
      </p>
      <div className={classes.stage} {...zoom.frame}>
        {[earlier, later].map((photo) => (
          <img
            key={photo.id}
            className={photo === later ? classes.above : undefined}
            style={{ ...zoom.style, visibility: photo === shown ? 'visible' : 'hidden' }}
            draggable={false}
            src={photoAddress(photo.hash)}
            alt={`${viewName}, ${formatDay(photo.takenOn)}`}
          />
        ))}
      </div>
      <Group gap="sm">
        <Button variant="default" onClick={change} aria-keyshortcuts="Space">
          {t('Show the other one (Space)')}
        </Button>
        {isStill ? (
          <p className={classes.soft}>
            {t('Your system asks for less motion: the photos change only when you say so.')}
          </p>
        ) : (
          <Switch
            label={t('By itself')}
            checked={isPlaying}
            onChange={(event) => setPlaying(event.currentTarget.checked)}
          />
        )}
      </Group>
    </div>
  );
}

/** Space on a button or a switch presses that; anywhere else it changes the photo instead of scrolling. */
function changeUnlessPressed(change: () => void) {
  return (event: KeyboardEvent) => {
    const isPressed =
      event.target instanceof Element && event.target.closest('button, a, select, [role="switch"]');
    if (isPressed) return;
    event.preventDefault();
    change();
  };
}
