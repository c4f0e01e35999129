import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const icons = {
  alert: IconAlertTriangle,
  warn: IconAlertTriangle,
  good: IconCircleCheck,
  info: IconInfoCircle,
} as const;

/** A sentence that must be seen, with what can be done about it. An alert is read out at once by screen readers. */
export function Notice({
  tone,
  children,
  action,
}: {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
      <Icon size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.text}>{children}</div>
      {action}
    </div>
  );
}
