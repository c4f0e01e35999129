import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
const user = userEvent.setup();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00Z') });
  at = await openBookingClinic();
  await openSignedIn(at.clinic, '/calendar?view=agenda&new=1', 'Fran Frontdesk');
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

test('who turns out to be here already is booked with one click, and a time that is over is said while it is typed', async () => {
  const panel = within(await screen.findByRole('complementary', { name: 'New visit' }));
  await user.type(panel.getByRole('combobox', { name: 'Client' }), 'Bella Smith');
  await user.click(panel.getByRole('button', { name: 'New client' }));
  await user.click(await panel.findByRole('button', { name: 'Bella Smith' }));
  expect(panel.getByRole('link', { name: 'Bella Smith' }).getAttribute('href')).toBe(`/clients/${at.bella}`);
  expect(panel.queryByLabelText('Phone')).toBeNull();

  await user.selectOptions(await panel.findByLabelText('Practitioner'), 'Petra Practitioner');
  await user.clear(panel.getByLabelText('Day'));
  await user.type(panel.getByLabelText('Day'), '2026-11-20');
  await user.type(panel.getByLabelText('Time'), '15:00');
  await waitFor(() => expect(panel.getByRole('status').textContent).toContain('This time is over.'));
});
