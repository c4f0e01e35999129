/** What is known of a client besides the name: a number, a birth date, what was typed about her. Hidden with the names. */
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { usePrivacy } from './privacy.ts';

export function Particular({ children }: { readonly children: ReactNode }) {
  if (!usePrivacy() || !children) return children;
  return (
    <span role="img" aria-label={t('Hidden')}>
      •••
    </span>
  );
}

/** Hidden, its last two digits stay: they tell those in a list apart, and are nobody's number. */
export function PhoneNumber({ phone }: { readonly phone: string }) {
  if (!usePrivacy() || phone === '') return phone;
  const ending = phone.replace(/\D/g, '').slice(-2);
  return (
    <span role="img" aria-label={t('Number ending in {ending}', { ending })}>
      ••• {ending}
    </span>
  );
}

/** A number to call. A link tells it to whoever points at it, so that there is none while numbers are hidden. */
export function PhoneLink({ phone, className }: { readonly phone: string; readonly className?: string }) {
  if (usePrivacy()) return <PhoneNumber phone={phone} />;
  return (
    <a className={className} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {phone}
    </a>
  );
}
