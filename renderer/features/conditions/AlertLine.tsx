import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import classes from './ClientAlerts.module.css';

interface AlertLineProps {
  readonly tone: 'alert' | 'warn' | 'info';
  readonly icon: typeof IconInfoCircle;
  /** What is read from a step away. */
  readonly title: string;
  readonly children?: ReactNode;
  /** What the sources say, behind one click. */
  readonly why?: string;
}

/** One line of the strip. Tone is never alone: every line has its icon and says in words what it is. */
export function AlertLine({ tone, icon: Icon, title, children, why }: AlertLineProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <li className={classes.alert} data-tone={tone}>
      <Icon size={18} aria-hidden />
      <div>
        {title !== '' && <strong>{title}</strong>} {children}
        {isOpen && <p className={classes.why}>{why}</p>}
      </div>
      {why !== undefined && (
        <UnstyledButton className={classes.toggle} aria-expanded={isOpen} onClick={toggle}>
          {t('Sources')}
        </UnstyledButton>
      )}
    </li>
  );
}
