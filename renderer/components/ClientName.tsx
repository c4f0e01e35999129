import { t } from '../i18n/t.ts';
import { usePrivacy } from './privacy.ts';

/** A client's name wherever one is shown. Hidden, it is not on the page at all: nothing to select, search or blur away. */
export function ClientName({ name }: { readonly name: string }) {
  if (!usePrivacy() || name === '') return name;
  return (
    <span role="img" aria-label={t('Name hidden')}>
      •••
    </span>
  );
}
