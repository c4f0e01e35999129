import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { ClientName } from './ClientName.tsx';
import classes from './Page.module.css';
import { usePrivacy } from './privacy.ts';

interface PageProps {
  readonly title: string;
  /** The title is a client's name. */
  readonly isClient?: boolean;
  /** Beside the title: counts, a date. */
  readonly aside?: ReactNode;
  /** At the right: what can be done here. */
  readonly actions?: ReactNode;
  /** Use the whole height without scrolling the page, for the calendar. */
  readonly isFilling?: boolean;
  /** Text and forms are easier to read in a column. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: one heading, its actions, then the content. */
export function Page({ title, aside, actions, isClient, isFilling, isNarrow, children }: PageProps) {
  const isHidden = usePrivacy() && isClient;
  useDocumentTitle(t('{words} · Rollcall', { words: isHidden ? t('Client') : title }));
  return (
    <main className={classes.page} data-filling={isFilling} data-narrow={isNarrow}>
      <header className={classes.header}>
        <Title order={1}>{isClient ? <ClientName name={title} /> : title}</Title>
        {aside && <div className={classes.aside}>{aside}</div>}
        <div className={classes.actions}>{actions}</div>
      </header>
      {children}
    </main>
  );
}
