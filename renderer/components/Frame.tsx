import { Kbd, UnstyledButton } from '@mantine/core';
import {
  IconAddressBook,
  IconCalendar,
  IconChartBar,
  IconEyeOff,
  IconKeyboard,
  IconPhoneCall,
  IconSearch,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NavLink, Outlet, useNavigate } from 'react-router';
import type { Role } from '../../shared/roles.ts';
import { api } from '../api/api.ts';
import { useMe } from '../api/session.ts';
import { useChanges } from '../api/useChanges.ts';
import { ClientSearch } from '../features/clients/ClientSearch.tsx';
import { Offers } from '../features/courses/Offers.tsx';
import { DeskUser } from '../features/staff/DeskUser.tsx';
import { useIdleLock } from '../features/staff/useIdleLock.ts';
import { DeskUndo } from '../features/undo/DeskUndo.tsx';
import { t } from '../i18n/t.ts';
import { useDeskKeys } from './deskKeys.ts';
import classes from './Frame.module.css';
import { KeySheet } from './KeySheet.tsx';
import { Notice } from './Notice.tsx';
import { togglePrivacy, usePrivacy } from './privacy.ts';

const places = [
  { to: '/', label: t('Today'), Icon: IconSun },
  { to: '/calendar', label: t('Calendar'), Icon: IconCalendar },
  { to: '/follow-ups', label: 'Follow-ups', Icon: IconPhoneCall },
  { to: '/clients', label: t('Clients'), Icon: IconAddressBook },
  { to: '/numbers', label: t('Numbers'), Icon: IconChartBar },
  { to: '/settings', label: t('Settings'), Icon: IconSettings },
] as const;

/** The numbers are for those who answer for them. */
const isFor =
  (role: Role) =>
  ({ to }: { readonly to: string }) =>
    to !== '/numbers' || role !== 'front_desk';

/** What stands around every screen: where one can go, finding a client, and who is at this desk. */
export function Frame() {
  const isConnected = useChanges();
  const clinic = useQuery(api.clinic.get.queryOptions());
  const [opened, setOpened] = useState<'search' | 'keys'>();
  const [typed, setTyped] = useState('');
  const openSearch = (digit = '') => {
    setTyped(digit);
    setOpened('search');
  };
  const close = () => setOpened(undefined);
  useIdleLock(clinic.data?.idleLockMinutes);
  useFrameKeys(openSearch, () => setOpened('keys'));
  return (
    <div className={classes.frame}>
      <nav className={classes.nav} aria-label={t('Main')}>
        <p className={classes.clinic}>{clinic.data?.name ?? ' '}</p>
        {clinic.data?.isDemo && <p className={classes.demo}>{t('Demo clinic, invented people')}</p>}
        <UnstyledButton className={classes.search} onClick={() => openSearch()}>
          <IconSearch size={16} stroke={1.75} aria-hidden />
          <span>{t('Find a client')}</span>
          <Kbd size="xs">/</Kbd>
        </UnstyledButton>
        <ul className={classes.places}>
          {places.filter(isFor(useMe().role)).map(({ to, label, Icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} className={classes.place ?? ''}>
                <Icon size={18} stroke={1.75} aria-hidden />
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
        <PrivacyBadge />
        <UnstyledButton className={classes.keys} onClick={() => setOpened('keys')}>
          <IconKeyboard size={18} stroke={1.75} aria-hidden />
          <span>{t('Keys')}</span>
          <Kbd size="xs">?</Kbd>
        </UnstyledButton>
        <DeskUser />
      </nav>
      <div className={classes.screen}>
        {!isConnected && (
          <Notice tone="warn">
            {t(
              'The connection to Rollcall’s data is lost. What you see may be out of date; what you typed stays. Trying again…',
            )}
          </Notice>
        )}
        <Outlet />
      </div>
      <DeskUndo />
      <Offers />
      <ClientSearch isOpen={opened === 'search'} typed={typed} onClose={close} />
      <KeySheet isOpen={opened === 'keys'} onClose={close} />
    </div>
  );
}

/** The keys of every screen; a screen that gives one of them another meaning takes it first. */
function useFrameKeys(openSearch: (digit?: string) => void, openKeys: () => void): void {
  const navigate = useNavigate();
  useDeskKeys({
    'mod+k': () => openSearch(),
    '/': () => openSearch(),
    // A phone number is being typed.
    ...Object.fromEntries([...'0123456789'].map((digit) => [digit, () => openSearch(digit)])),
    t: () => void navigate('/'),
    n: () => void navigate('/calendar?new=1'),
    p: togglePrivacy,
    '?': openKeys,
    'mod+p': printDocument,
  });
}

/** What is printed is a document, never a screen: where the screen leads to one, the key takes that way. */
function printDocument(): boolean {
  const lead = document.querySelector<HTMLElement>('[data-prints]');
  lead?.click();
  return lead !== null;
}

/** Nobody should wonder where the names have gone. */
function PrivacyBadge() {
  if (!usePrivacy()) return null;
  return (
    <UnstyledButton className={classes.privacy} onClick={togglePrivacy} title={t('Show the names again (P)')}>
      <IconEyeOff size={18} stroke={1.75} aria-hidden />
      <span>{t('Names are hidden')}</span>
      <Kbd size="xs">P</Kbd>
    </UnstyledButton>
  );
}
