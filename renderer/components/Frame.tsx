import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconAddressBook,
  IconCalendar,
  IconPhoneCall,
  IconSearch,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NavLink, Outlet, useNavigate } from 'react-router';
import { api } from '../api/api.ts';
import { useChanges } from '../api/useChanges.ts';
import { ClientSearch } from '../features/clients/ClientSearch.tsx';
import { Offers } from '../features/courses/Offers.tsx';
import { DeskUser } from '../features/staff/DeskUser.tsx';
import { useIdleLock } from '../features/staff/useIdleLock.ts';
import { DeskUndo } from '../features/undo/DeskUndo.tsx';
import classes from './Frame.module.css';
import { Notice } from './Notice.tsx';

const places = [
  { to: '/', label: 'Today', Icon: IconSun },
  { to: '/calendar', label: 'Calendar', Icon: IconCalendar },
  { to: '/follow-ups', label: 'Follow-ups', Icon: IconPhoneCall },
  { to: '/clients', label: 'Clients', Icon: IconAddressBook },
  { to: '/settings', label: 'Settings', Icon: IconSettings },
] as const;

/** What stands around every screen: where one can go, finding a client, and who is at this desk. */
export function Frame() {
  const isConnected = useChanges();
  const clinic = useQuery(api.clinic.get.queryOptions());
  const navigate = useNavigate();
  const [isSearching, setSearching] = useState(false);
  useIdleLock(clinic.data?.idleLockMinutes);
  useHotkeys([
    ['mod+K', () => setSearching(true)],
    ['/', () => setSearching(true)],
    ['T', () => navigate('/')],
  ]);
  return (
    <div className={classes.frame}>
      <nav className={classes.nav} aria-label="Main">
        <p className={classes.clinic}>{clinic.data?.name ?? ' '}</p>
        {clinic.data?.isDemo && <p className={classes.demo}>Demo clinic, invented people</p>}
        <UnstyledButton className={classes.search} onClick={() => setSearching(true)}>
          <IconSearch size={16} stroke={1.75} aria-hidden />
          <span>Find a client</span>
          <Kbd size="xs">/</Kbd>
        </UnstyledButton>
        <ul className={classes.places}>
          {places.map(({ to, label, Icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} className={classes.place ?? ''}>
                <Icon size={18} stroke={1.75} aria-hidden />
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
        <DeskUser />
      </nav>
      <div className={classes.screen}>
        {!isConnected && (
          <Notice tone="warn">
            The connection to Rollcall’s data is lost. What you see may be out of date; what you typed stays.
            Trying again…
          </Notice>
        )}
        <Outlet />
      </div>
      <DeskUndo />
      <Offers />
      <ClientSearch isOpen={isSearching} onClose={() => setSearching(false)} />
    </div>
  );
}
