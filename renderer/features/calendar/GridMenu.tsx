import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './GridMenu.module.css';
import type { Point } from './useGridPointing.ts';

interface GridMenuProps {
  readonly point: Point;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu at the place that was pointed at. Who opened it takes the focus back when it closes. */
export function GridMenu({ point, label, onClose, children }: GridMenuProps) {
  return (
    <Menu
      opened
      onClose={onClose}
      position="right-start"
      offset={2}
      width={264}
      returnFocus={false}
      // The first item has the focus at once.
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
      portalProps={{ target: 'main' }}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.point} style={{ left: point.x, top: point.y }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} aria-labelledby={undefined}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
