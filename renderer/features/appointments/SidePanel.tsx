import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './SidePanel.module.css';

/** Stands beside the calendar, which stays in sight and in use. The first field takes the focus when it opens. */
export function SidePanel({
  title,
  onClose,
  focusKey,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** The focus goes to the first field again when this changes. */
  readonly focusKey: string;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [focusKey]);
  return (
    <aside
      ref={panel}
      aria-label={title}
      className={classes.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton aria-label="Close" onClick={onClose} />
      </header>
      <div className={classes.content}>{children}</div>
    </aside>
  );
}
