import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openBookingClinic } from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

test('a visit in its practitioner’s time away says so by day and in the month, where the keys reach it too', async () => {
  document.elementFromPoint = () => null;
  const user = userEvent.setup();
  const at = await openBookingClinic();
  await at.desk.api.appointments.book.mutate(at.booking());
  await at.desk.api.availability.createAbsence.mutate({
    staffId: at.petra.staffId,
    startsLocal: '2026-11-24T09:00',
    endsLocal: '2026-11-24T12:00',
    reason: 'Course',
  });
  await openSignedIn(at.clinic, '/calendar?view=day&date=2026-11-24', 'Fran Frontdesk');

  const grid = within(await screen.findByRole('region', { name: 'Calendar' }));
  const visit = await grid.findByRole('button', { name: /Anna Smith/ });
  expect(visit.textContent).toContain('Petra Practitioner is away');
  const column = visit.closest('[data-column]');
  expect(column?.querySelector('.hours-away')?.textContent).toBe('Away: Course');

  await user.keyboard('m');
  await screen.findByRole('button', { name: 'Tuesday 24 November 2026' });
  const inMonth = grid.getByRole('button', { name: /Anna Smith/ });
  expect(inMonth.textContent).toContain('Petra Practitioner is away');
  inMonth.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('complementary', { name: 'Visit' });
  await leaveClinic();
  await at.clinic.close();
});
