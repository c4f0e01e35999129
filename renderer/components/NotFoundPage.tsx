import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { t } from '../i18n/t.ts';
import { EmptyState } from './EmptyState.tsx';
import { Page } from './Page.tsx';

/** An address that leads nowhere, or a screen that failed to draw: a sentence and the way back. */
export function NotFoundPage() {
  const error = useRouteError();
  const isBroken = error instanceof Error;
  return (
    <Page title={isBroken ? t('This screen could not be shown') : t('Nothing here')}>
      <EmptyState
        action={
          <Button component={Link} to="/" reloadDocument={isBroken}>
            {t('Go to Today')}
          </Button>
        }
      >
        {isBroken
          ? t(
              'Rollcall ran into a fault while drawing this screen. Nothing that was saved is lost. ({message})',
              { message: error.message },
            )
          : t('This address leads nowhere. It may belong to something that was removed.')}
      </EmptyState>
    </Page>
  );
}
