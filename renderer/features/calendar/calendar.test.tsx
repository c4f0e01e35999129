import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
const user = userEvent.setup();

beforeEach(async () => {
  // jsdom draws nothing, so nothing is at any point; the grid's mouse work is tested in Chromium.
  document.elementFromPoint = () => null;
  at = await openBookingClinic();
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const panel = async (name: string) => within(await screen.findByRole('complementary', { name }));
const visitsOn = async (date: string) =>
  (await at.desk.api.appointments.range.query({ fromDate: date, toDate: date })).visits;

test('a visit is booked from the side: the client found by name, a free time chosen, and taken back again', async () => {
  await openSignedIn(at.clinic, '/calendar?view=day&date=2026-11-24', 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'New visit' }));
  const booking = await panel('New visit');
  await user.type(booking.getByRole('combobox', { name: 'Client' }), 'smith bel');
  await user.click(await booking.findByRole('option', { name: /Bella Smith/ }));
  await user.selectOptions(booking.getByLabelText('Practitioner'), 'Petra Practitioner');
  await user.click((await booking.findAllByRole('button', { name: /Petra Practitioner/ }))[0] as HTMLElement); // found by its reason
  await user.click(booking.getByRole('button', { name: /^Book .*24.* 09:00$/ }));
  expect(await screen.findByText(/^Booked for/)).toBeTruthy();
  const [visit] = await visitsOn('2026-11-24');
  expect([visit?.clientGivenName, visit?.startsLocal, visit?.roomName, visit?.status]).toEqual([
    'Bella',
    '2026-11-24T09:00',
    'Room 1',
    'booked',
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await visitsOn('2026-11-24')).toEqual([]));
});

test('a refused time is said beside what was typed, which stays; a reason opens it for those who may', async () => {
  await openSignedIn(at.clinic, '/calendar?view=day&date=2026-11-24');
  await user.click(await screen.findByRole('button', { name: 'New visit' }));
  const booking = await panel('New visit');
  await user.click(await booking.findByRole('button', { name: 'New client' }));
  await user.type(booking.getByLabelText('First name'), 'Nora');
  await user.type(booking.getByLabelText('Phone'), '020 555');
  await user.selectOptions(booking.getByLabelText('Practitioner'), 'Petra Practitioner');
  await user.type(booking.getByLabelText('Time'), '20:00');
  await user.type(booking.getByLabelText('Note'), 'Comes by train');
  await user.click(booking.getByRole('button', { name: /^Book / }));
  expect((await booking.findByRole('alert')).textContent).toContain('outside the working hours');
  expect(booking.getByText('Nora')).toBeTruthy();
  expect(booking.getByLabelText('Note')).toHaveProperty('value', 'Comes by train');
  await user.type(booking.getByLabelText(/Reason to book/), 'She works until seven');
  await user.click(booking.getByRole('button', { name: /^Book / }));
  await screen.findByText(/^Booked for/);
  const [visit] = await visitsOn('2026-11-24');
  expect([visit?.clientGivenName, visit?.overrideReason, visit?.note]).toEqual([
    'Nora',
    'She works until seven',
    'Comes by train',
  ]);
  expect(await at.desk.api.clients.count.query()).toBe(3);
});

test('a visit walks through its day beside the calendar, and what follows is asked', async () => {
  await at.desk.api.appointments.book.mutate(at.booking());
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: /Anna Smith/ }));
  const visit = await panel('Visit');
  for (const step of ['Arrived', 'Start treatment', 'Done'])
    await user.click(await visit.findByRole('button', { name: step }));
  await user.click(await visit.findByRole('button', { name: 'Put on the recall list' }));
  await waitFor(async () => {
    const [stored] = await visitsOn('2026-11-24');
    expect([stored?.status, stored?.nextVisitDecision]).toEqual(['fulfilled', 'recall']);
  });
  await waitFor(() => expect(visit.queryByText('And the next visit?')).toBe(null));
});

test('cancelling asks why, and the calendar no longer shows the visit', async () => {
  await at.desk.api.appointments.book.mutate(at.booking());
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: /Anna Smith/ }));
  const visit = await panel('Visit');
  await user.click(await visit.findByRole('button', { name: /Cancel this visit/ }));
  expect(visit.getByRole('button', { name: 'Cancel the visit' })).toHaveProperty('disabled', true);
  await user.selectOptions(visit.getByLabelText('Why is it cancelled?'), 'Client is unwell');
  await user.click(visit.getByRole('button', { name: 'Cancel the visit' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Anna Smith, Consul/ })).toBe(null));
  const [stored] = await visitsOn('2026-11-24');
  expect([stored?.status, stored?.cancelReason]).toEqual(['cancelled', 'unwell']);
});

test('the keys change the view and the day, and do nothing while somebody types', async () => {
  await openSignedIn(at.clinic, '/calendar?view=day&date=2026-11-24', 'Fran Frontdesk');
  await screen.findByRole('button', { name: 'New visit' });
  const shown = () => screen.getByRole('radio', { checked: true }).getAttribute('value');
  await user.keyboard('w');
  await waitFor(() => expect(shown()).toBe('week'));
  await user.keyboard('n');
  const booking = await panel('New visit');
  await user.type(booking.getByRole('combobox', { name: 'Client' }), 'mad?p');
  expect(screen.queryByRole('dialog')).toBe(null);
  expect([shown(), booking.getByRole('combobox', { name: 'Client' })]).toMatchObject([
    'week',
    { value: 'mad?p' },
  ]);
});

test('one key hides clients’ names, another shows all keys, and a badge says how to have the names back', async () => {
  await at.desk.api.appointments.book.mutate(at.booking());
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await screen.findByRole('button', { name: /Anna Smith/ });
  await user.keyboard('p');
  await waitFor(() => expect(screen.queryByText(/Anna Smith/)).toBe(null));
  await user.keyboard('?');
  const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }));
  expect(sheet.getByText('Hide or show clients’ names')).toBeTruthy();
  await user.keyboard('p');
  expect(screen.queryByText(/Anna Smith/)).toBe(null);
  await user.keyboard('{Escape}');
  await user.click(screen.getByText('Names are hidden'));
  await screen.findByRole('button', { name: /Anna Smith/ });
});
