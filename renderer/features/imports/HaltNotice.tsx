import { errorCodeOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

/** Why the check or the run came to no end. That the desk itself stopped it is said calmly. */
export function HaltNotice({ error }: { readonly error: unknown }) {
  if (errorCodeOf(error) !== 'import_stopped') return <ErrorNotice error={error} />;
  return <Notice tone="info">{t('Stopped. Nothing was brought in.')}</Notice>;
}
