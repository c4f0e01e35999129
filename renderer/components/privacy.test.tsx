import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { signSession } from '../../electron/backend/features/treatments/session.fixture.ts';
import { appRoutes } from '../routes.tsx';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';

let at: BookingClinic;
const user = userEvent.setup();
const today = '2026-11-23';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${today}T08:00Z`) });
  at = await openBookingClinic();
  const { book, setStatus } = at.desk.api.appointments;
  const done = await book.mutate(
    at.booking({ startsLocal: `${today}T09:00`, serviceId: at.serviceOf('treatment') }),
  );
  let { version } = done;
  for (const to of ['arrived', 'checked-in', 'fulfilled'] as const)
    ({ version } = await setStatus.mutate({ id: done.id, version, to }));
  const note = 'her sister Anna brings her';
  await book.mutate({ ...at.booking({ startsLocal: `${today}T11:00`, clientId: at.bella }), note });
  await at.desk.api.dayNotes.add.mutate({ onDate: today, staffId: null, content: 'Bella calls at noon' });
  await signSession(at.petra, at.anna, { performedOn: '2026-10-01', endedLocal: '2026-10-01T11:00' });
  await at.desk.api.waitlist.add.mutate({
    clientId: at.bella,
    serviceId: at.serviceOf('treatment'),
    note,
  });
  localStorage.setItem('privacy', 'on');
  await openSignedIn(at.clinic, '/');
  await screen.findByRole('heading', { name: 'Today' });
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

/** No name and no number: not seen, not in a title, a link or in what is read out. */
function namesOnPage(): string[] {
  const page = document.documentElement.cloneNode(true) as HTMLElement; // a clone is of the same kind
  for (const drawn of page.querySelectorAll('[hidden]')) drawn.remove();
  return [...page.outerHTML.matchAll(/.{40}(\b(Anna|Bella|Smith)\b|\b020 ?1\b)/g)].map(([found]) => found);
}
const hidden = () => screen.findAllByRole('img', { name: 'Name hidden' });

test('hidden names are on no screen of the desk, nor in its menus, dialogs, messages and labels', async () => {
  const seen: Record<string, readonly string[]> = {};
  const look = async (place: string) => {
    await hidden();
    seen[place] = namesOnPage();
  };
  await screen.findByRole('button', { name: 'Arrived: name hidden' });
  await look('Today');
  for (const [address, shown] of [
    ['/follow-ups', 'Called: name hidden'],
    ['/follow-ups/waitlist', 'Take off the list: name hidden'],
    ['/paper', 'Was here: name hidden'],
    ['/clients', 'New client'],
    [`/clients/${at.anna}`, 'Archive'],
    [`/clients/${at.anna}/edit`, 'Show names'],
    [`/calendar?view=agenda&date=${today}`, /^Name hidden ?Consultation/],
  ] as const) {
    await appRoutes.navigate(address);
    await screen.findAllByRole(shown === 'New client' ? 'link' : 'button', { name: shown });
    await look(address);
  }
  const visit = screen.getByRole('button', { name: /^Name hidden ?Consultation/ });
  fireEvent.contextMenu(visit, { button: 2 });
  await screen.findByRole('menuitem', { name: 'Whole course…' });
  await look('menu');
  await user.click(screen.getByRole('menuitem', { name: 'Whole course…' }));
  await screen.findByRole('dialog', { name: 'Whole course: name hidden' });
  await look('course');
  await user.keyboard('{Escape}');
  visit.focus();
  await user.keyboard('x');
  await screen.findByRole('button', { name: 'Take name hidden off the pinboard' });
  await look('pinboard');
  await user.keyboard('/');
  await user.keyboard('bella');
  await screen.findByRole('option', { name: /^Name hidden ?Number ending in 01/ });
  await look('search');
  await user.keyboard('{Escape}');
  await user.click(visit);
  await look('visit');
  await user.click(await screen.findByRole('button', { name: 'Arrived' }));
  await waitFor(() => expect(screen.getAllByText('Arrived').length).toBeGreaterThan(1));
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText(/^Set/);
  await look('message');
  expect(Object.entries(seen).filter(([, names]) => names.length > 0)).toEqual([]);
  expect(Object.keys(seen)).toHaveLength(14);
});

test('what is printed for her hides nothing', async () => {
  await appRoutes.navigate(`/print/record/${at.anna}`);
  await screen.findByRole('heading', { name: 'Anna Smith' });
  expect(await screen.findByText('020 1')).toBeTruthy();
});
