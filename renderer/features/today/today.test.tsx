import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
const user = userEvent.setup();
/** Monday 23 November 2026, 08:00. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00Z') });
  at = await openBookingClinic();
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
async function openToday(): Promise<void> {
  await openSignedIn(at.clinic, '/');
  await screen.findByRole('region', { name: 'Petra Practitioner' });
}

test('a cancelled visit keeps its place in the day, and one whose practitioner is away says so', async () => {
  const first = await book({ startsLocal: '2026-11-23T09:00' });
  await book({ startsLocal: '2026-11-23T10:00', clientId: at.bella });
  await at.desk.api.appointments.cancel.mutate({ ...first, reason: 'work' });
  const day = { startsLocal: '2026-11-23T00:00', endsLocal: '2026-11-24T00:00', reason: 'Unwell' };
  await at.desk.api.availability.createAbsence.mutate({ ...day, staffId: at.petra.staffId });
  await openToday();
  const rows = within(screen.getByRole('region', { name: 'Petra Practitioner' })).getAllByRole('listitem');
  expect(
    rows.map((row) => [row.querySelector('time')?.textContent, /is away then/.test(row.textContent)]),
  ).toEqual([
    ['09:00', false],
    ['10:00', true],
  ]);
});

test('the next visit is booked for the same service, and is not asked for where one stands', async () => {
  const serviceId = at.serviceOf('treatment');
  for (const [clientId, startsLocal] of [
    [at.anna, '2026-11-23T09:00'],
    [at.bella, '2026-11-23T11:00'],
  ] as const) {
    const { id } = await book({ clientId, startsLocal, serviceId });
    let version = 1;
    if (clientId === at.bella) await book({ clientId, startsLocal: '2026-12-15T11:00', serviceId });
    for (const to of ['arrived', 'checked-in', 'fulfilled'] as const)
      ({ version } = await at.desk.api.appointments.setStatus.mutate({ id, version, to }));
  }
  await openToday();
  const address = (await screen.findByRole('link', { name: 'Book next: Anna Smith' })).getAttribute('href');
  const asked = new URLSearchParams(address?.split('?')[1]);
  expect([asked.get('client'), asked.get('service')]).toEqual([at.anna, serviceId]);
  expect(screen.queryByRole('link', { name: 'Book next: Bella Smith' })).toBeNull();
  expect(screen.getByText(/1 without a next visit/)).toBeTruthy();
});

test('after a step is done by keyboard the keyboard goes on in the same line', async () => {
  await book({ startsLocal: '2026-11-23T09:00' });
  await openToday();
  (await screen.findByRole('button', { name: 'Arrived: Anna Smith' })).focus();
  await user.keyboard('{Enter}');
  const start = await screen.findByRole('button', { name: 'Start: Anna Smith' });
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Anna Smith' }));
  await user.tab();
  expect(document.activeElement).toBe(start);
});
