import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { attemptKeys } from '../features/followUps/useNoteAttempt.ts';
import { appRoutes } from '../routes.tsx';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';
import { keyGroups } from './keyList.ts';

let at: BookingClinic;
const user = userEvent.setup();
beforeEach(async () => {
  at = await openBookingClinic();
  await at.desk.api.appointments.book.mutate(at.booking());
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await screen.findByRole('button', { name: /Anna Smith/ });
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const shown = () => {
  const { pathname, search } = appRoutes.state.location;
  const asked = new URLSearchParams(search);
  return [pathname, asked.get('view'), asked.get('date')];
};
const reaches = (place: readonly (string | null)[]) => waitFor(() => expect(shown()).toEqual(place));
const anna = async () => screen.findByRole('button', { name: /Anna Smith, |^Anna Smith/ });
const startsLocal = async () => {
  const range = { fromDate: '2026-11-01', toDate: '2026-12-31' };
  return (await at.desk.api.appointments.range.query(range)).visits[0]?.startsLocal;
};
const stands = (local: string) => waitFor(async () => expect(await startsLocal()).toBe(local));
async function pressOn(keys: string): Promise<void> {
  (await anna()).focus();
  await user.keyboard(keys);
}
async function opens(name: string): Promise<void> {
  await screen.findByRole('complementary', { name });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('complementary', { name })).toBeNull());
}

/** What each line of the sheet promises, tried out. What prints and what locks the desk is tried in Chromium. */
const tried: Readonly<Record<string, Readonly<Record<string, () => Promise<void>>>>> = {
  Calendar: {
    M: () => user.keyboard('m').then(() => reaches(['/calendar', 'month', '2026-11-24'])),
    W: () => user.keyboard('w').then(() => reaches(['/calendar', 'week', '2026-11-24'])),
    D: () => user.keyboard('d').then(() => reaches(['/calendar', 'day', '2026-11-24'])),
    '← K': () => user.keyboard('{ArrowLeft}k').then(() => reaches(['/calendar', 'day', '2026-11-22'])),
    '→ J': () => user.keyboard('{ArrowRight}j').then(() => reaches(['/calendar', 'day', '2026-11-24'])),
    A: () => user.keyboard('a').then(() => reaches(['/calendar', 'agenda', '2026-11-24'])),
  },
  'On a visit, reached with Tab': {
    'Enter Space': async () => {
      for (const key of ['{Enter}', ' ']) {
        await pressOn(key);
        await opens('Visit');
      }
    },
    'Menu Shift F10': async () => {
      for (const key of ['{ContextMenu}', '{Shift>}{F10}{/Shift}']) {
        await pressOn(key);
        await screen.findByRole('menuitem', { name: 'Whole course…' });
        await user.keyboard('{Escape}');
        await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      }
    },
    'Shift →': () => pressOn('{Shift>}{ArrowRight}{/Shift}').then(() => stands('2026-12-01T10:00')),
    'Shift ←': () => pressOn('{Shift>}{ArrowLeft}{/Shift}').then(() => stands('2026-11-24T10:00')),
    X: () => pressOn('x').then(async () => void (await screen.findByRole('region', { name: 'Pinboard' }))),
  },
  Everywhere: {
    '/ Ctrl K': async () => {
      for (const key of ['/', '{Control>}k{/Control}']) {
        await user.keyboard(key);
        await screen.findByRole('dialog');
        await user.keyboard('{Escape}');
        await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      }
    },
    N: () => user.keyboard('n').then(() => opens('New visit')),
    'Ctrl Z': () => user.keyboard('{Control>}z{/Control}').then(() => stands('2026-12-01T10:00')),
    'Ctrl Shift Z': () =>
      user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}').then(() => stands('2026-11-24T10:00')),
    '?': async () => {
      await user.keyboard('?');
      const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }));
      expect(sheet.getAllByRole('region').length).toBe(keyGroups.length);
    },
  },
};
/** Tried elsewhere: where they print, lock, hide, place or need what is not here. */
const triedElsewhere = ['0–9', 'T', 'P', 'Ctrl P', 'Ctrl L', 'V', 'Esc'];

test('every key on the sheet does what it says, and none is left out of the trying', async () => {
  for (const group of Object.values(tried)) for (const act of Object.values(group)) await act();
  const listed = keyGroups.slice(0, 3).flatMap(({ lines }) => lines.map(({ keys }) => keys.join(' ')));
  const known = [...Object.values(tried).flatMap((group) => Object.keys(group)), ...triedElsewhere];
  expect(listed.filter((keys) => !known.includes(keys))).toEqual([]);
});

test('the keys of the lists to call are those that the lists know', () => {
  const listed = keyGroups
    .at(-1)
    ?.lines.slice(2)
    .flatMap(({ keys }) => keys);
  expect(listed).toEqual([...attemptKeys.keys()].map((key) => key.toUpperCase()));
});
