import { ActionIcon, Button, Group } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import classes from './compare.module.css';
import type { LinkedZoom } from './useLinkedZoom.ts';
import { closest } from './zoom.ts';

interface ZoomButtonsProps {
  readonly zoom: LinkedZoom;
  /** False where dragging moves something else. */
  readonly canDrag: boolean;
}

/** Nearer, further, and back to the whole picture; all of the photos at the same place. */
export function ZoomButtons({ zoom, canDrag }: ZoomButtonsProps) {
  const isWhole = zoom.scale === 1;
  return (
    <Group gap="xs" className={classes.zoom}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('Further away')}
        aria-keyshortcuts="-"
        disabled={isWhole}
        onClick={zoom.further}
      >
        <IconZoomOut size={16} aria-hidden />
      </ActionIcon>
      <span className={classes.scale} role="status">
        {t('{percent} %', { percent: Math.round(zoom.scale * 100) })}
      </span>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('Nearer')}
        aria-keyshortcuts="+"
        disabled={zoom.scale === closest}
        onClick={zoom.nearer}
      >
        <IconZoomIn size={16} aria-hidden />
      </ActionIcon>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-keyshortcuts="0"
        disabled={isWhole}
        onClick={zoom.whole}
      >
        {t('Whole picture')}
      </Button>
      {canDrag && (
        <span className={classes.soft}>
          {isWhole
            ? t('Double-click a place to see it nearer in both.')
            : t('Drag, or use the arrow keys, to move both.')}
        </span>
      )}
    </Group>
  );
}
