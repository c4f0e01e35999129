import { Button } from '@mantine/core';
import { sentenceOf } from '../api/errors.ts';
import { t } from '../i18n/t.ts';
import { Notice } from './Notice.tsx';

/** What went wrong, in the backend's words, and a way to try again where that makes sense. */
export function ErrorNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  if (!error) return null;
  const retry = onRetry && (
    <Button size="compact-sm" variant="default" onClick={onRetry}>
      {t('Try again')}
    </Button>
  );
  return (
    <Notice tone="alert" action={retry}>
      {sentenceOf(error)}
    </Notice>
  );
}
