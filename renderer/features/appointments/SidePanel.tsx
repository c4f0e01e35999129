import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import classes from './SidePanel.module.css';
import { useFocusKeptIn } from './useFocusKeptIn.ts';

/** Stands beside the calendar, which stays in sight and in use. The first field takes the focus when it opens; closing gives it back. */
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useFocusKeptIn(panel, heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]');
    // What is still loading has no field yet; the heading tells a screen reader where it is.
    (first ?? heading.current)?.focus();
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
        <h2 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        <CloseButton aria-label={t('Close')} onClick={onClose} />
      </header>
      <div className={classes.content}>{children}</div>
    </aside>
  );
}
