import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** Nothing here yet: one sentence that teaches the next step, and one button that takes it. */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
