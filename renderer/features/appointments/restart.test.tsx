/** The program behind the screens ends and begins again while somebody books. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandler, type Handler } from '../../../electron/backend/createHandler.ts';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { createTestDesk, testPin } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, renderClinic } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
let running: Handler;
const user = userEvent.setup();

async function signIn(): Promise<void> {
  await user.type(await screen.findByLabelText(/^PIN of Fran/), `${testPin}{Enter}`);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00Z') });
  at = await openBookingClinic();
  running = at.clinic.handler;
  const handler: Handler = (request) => running(request);
  const newDesk = () => createTestDesk(handler);
  await renderClinic({ ...at.clinic, handler, newDesk }, '/calendar?view=agenda&new=1');
  await user.click(await screen.findByRole('button', { name: /Fran Frontdesk/ }));
  await signIn();
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

test('a booking that was typed when Rollcall ended is booked after it has begun again and she has signed in', async () => {
  const panel = within(await screen.findByRole('complementary', { name: 'New visit' }));
  await user.type(panel.getByRole('combobox', { name: 'Client' }), 'bella');
  await user.click(await panel.findByRole('option', { name: /Bella Smith/ }));
  await user.selectOptions(await panel.findByLabelText('Practitioner'), 'Petra Practitioner');
  await user.clear(panel.getByLabelText('Day'));
  await user.type(panel.getByLabelText('Day'), '2026-11-24');
  await user.type(panel.getByLabelText('Time'), '15:00');
  await user.type(panel.getByLabelText('Note'), 'comes by train');
  const book = await panel.findByRole('button', { name: 'Book Tue, Nov 24, 15:00' });

  running = () => Promise.reject(new TypeError('Failed to fetch'));
  await user.click(book);
  expect((await panel.findByRole('alert')).textContent).toContain('What you typed is still here');

  running = createHandler(at.clinic.deps);
  await user.click(book);
  expect((await screen.findByText(/^This desk was signed out/)).textContent).toContain('still there');
  expect(book.closest('[inert]')).not.toBeNull();
  await signIn();
  await waitFor(() => expect(book.closest('[inert]')).toBeNull());
  expect(document.activeElement).toBe(book);
  expect(panel.getByRole('alert').textContent).toContain('signed out. What you typed is still here');

  await user.click(book);
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'New visit' })).toBeNull());
  const day = { fromDate: '2026-11-24', toDate: '2026-11-24' };
  const { visits } = await at.desk.api.appointments.range.query(day);
  expect(visits.map(({ startsLocal, note }) => ({ startsLocal, note }))).toEqual([
    { startsLocal: '2026-11-24T15:00', note: 'comes by train' },
  ]);
});
