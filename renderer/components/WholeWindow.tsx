import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import classes from './WholeWindow.module.css';

/** A screen on its own, before anybody is signed in: set-up, sign-in, trouble. */
export function WholeWindow({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  useDocumentTitle(t('{title} · Rollcall', { title }));
  return (
    <main className={classes.window}>
      <div className={classes.column}>
        <p className={classes.brand}>
          <img src="/icon.svg" alt="" width={24} height={24} /> {t('Rollcall')}
        </p>
        <Title order={1}>{title}</Title>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
