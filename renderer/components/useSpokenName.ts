import { t } from '../i18n/t.ts';
import { usePrivacy } from './privacy.ts';

/** A client's name where only text can stand, in a title or a label that is read out: hidden as `ClientName` hides it. */
export function useSpokenName(): (name: string) => string {
  const isHidden = usePrivacy();
  return (name) => (isHidden && name !== '' ? t('name hidden') : name);
}
