import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import type { AppointmentId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
let id: AppointmentId;
const user = userEvent.setup();

/** Anna's visit is open, tomorrow at 10:00 in Room 1 with Petra; Bella comes to her at 13:00. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00Z') });
  at = await openBookingClinic();
  ({ id } = await at.desk.api.appointments.book.mutate(at.booking()));
  await at.desk.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, startsLocal: '2026-11-24T13:00' }),
  );
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: /Anna Smith/ }));
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const panel = async () => within(await screen.findByRole('complementary', { name: 'Visit' }));
const stored = () => at.desk.api.appointments.get.query({ id });
async function openForm() {
  await user.click(await (await panel()).findByRole('button', { name: /^Change time/ }));
  return within(screen.getByRole('form', { name: 'Change this visit' }));
}
async function typeTime(form: ReturnType<typeof within>, time: string): Promise<void> {
  await user.clear(form.getByLabelText('Time'));
  await user.type(form.getByLabelText('Time'), time);
}

test('time, length, service and room are changed from the panel, and what is in the way is said while it is typed', async () => {
  const form = await openForm();
  expect(document.activeElement).toBe(form.getByLabelText('Day'));
  await typeTime(form, '12:30');
  await waitFor(() =>
    expect(form.getByRole('status').textContent).toContain('Petra Practitioner is taken 13:00'),
  );
  await typeTime(form, '17:30');
  await waitFor(() => expect(form.getByRole('status').textContent).toContain('Outside working hours.'));
  await typeTime(form, '15:00');
  await user.selectOptions(form.getByLabelText('Service'), at.serviceOf('review'));
  await user.selectOptions(form.getByLabelText('Room'), 'Room 2');
  await waitFor(() => expect(form.getByRole('status').textContent).toBe(''));
  await user.type(form.getByLabelText('Note'), 'Comes by train');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Moved to/);
  const { startsLocal, durationMinutes, serviceKind, roomName, note } = await stored();
  expect([startsLocal, durationMinutes, serviceKind, roomName, note]).toEqual([
    '2026-11-24T15:00',
    20,
    'review',
    'Room 2',
    'Comes by train',
  ]);
  await waitFor(async () =>
    expect((await panel()).getByRole('link', { name: 'Anna Smith' })).toBe(document.activeElement),
  );
});

test('who changes a visit is told what another desk has made of it, and only what was typed here is saved on top', async () => {
  const form = await openForm();
  await typeTime(form, '11:00');
  await at.owner.api.appointments.move.mutate({ id, version: 1, roomId: at.room2 });
  expect((await form.findByText(/^Changed at another desk/)).textContent).toContain('Room 2');
  expect(form.getByLabelText('Time')).toHaveProperty('value', '11:00');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(async () => {
    const { startsLocal, roomName } = await stored();
    expect([startsLocal, roomName]).toEqual(['2026-11-24T11:00', 'Room 2']);
  });
  await screen.findByText(/^Moved to/);
});

test('a refused change is said beside what was typed, which stays; Escape leaves the visit as it was', async () => {
  const form = await openForm();
  await typeTime(form, '13:30');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect((await form.findByRole('alert')).textContent).toContain(
    'Petra Practitioner and Room 1 are taken from 13:00',
  );
  expect(form.getByLabelText('Time')).toHaveProperty('value', '13:30');
  await waitFor(() => expect(form.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form', { name: 'Change this visit' })).toBeNull();
  expect((await stored()).startsLocal).toBe('2026-11-24T10:00');
});

test('each step leaves the focus on the next one, and a no-show says from when it makes sense', async () => {
  const visit = await panel();
  const missed = await visit.findByRole('button', { name: 'No-show' });
  expect(missed.getAttribute('aria-disabled')).toBe('true');
  await user.hover(missed);
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/^No-show: not before .*10:00$/);
  await user.click(missed);
  const focused = () => document.activeElement?.textContent;
  for (const [step, next] of [
    ['Confirmed', 'Arrived'],
    ['Arrived', 'Start treatment'],
    ['Start treatment', 'Done'],
  ] as const) {
    await user.click(visit.getByRole('button', { name: step }));
    await waitFor(() => expect(focused()).toBe(next));
  }
  expect((await stored()).status).toBe('checked-in');
});

test('whoever keeps a visit after all is not left without a place on the page', async () => {
  const visit = await panel();
  await user.click(await visit.findByRole('button', { name: /Cancel this visit/ }));
  await user.click(visit.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test('a booking that was begun waits while somebody looks at a visit', async () => {
  await user.click(screen.getByRole('button', { name: 'New visit' }));
  const booking = within(await screen.findByRole('complementary', { name: 'New visit' }));
  await user.type(booking.getByRole('combobox', { name: 'Client' }), 'smith bel');
  await user.click(await booking.findByRole('option', { name: /Bella Smith/ }));
  await user.type(booking.getByLabelText('Note'), 'Comes by train');
  await user.click(screen.getByRole('button', { name: /Anna Smith/ }));
  await user.click(await (await panel()).findByRole('button', { name: 'Back to the booking you began' }));
  const again = within(await screen.findByRole('complementary', { name: 'New visit' }));
  expect(again.getByLabelText('Note')).toHaveProperty('value', 'Comes by train');
  expect(again.getByRole('link', { name: 'Bella Smith' })).toBeTruthy();
});

test('a visit that cannot go to the same time next week goes to the nearest free time with one click', async () => {
  await at.desk.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, startsLocal: '2026-12-01T10:00' }),
  );
  (await screen.findByRole('button', { name: /^Anna Smith/ })).focus();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const refused = within(await screen.findByRole('complementary', { name: 'Not moved' }));
  await user.click(refused.getByRole('button', { name: 'Move to Tue, Dec 1, 09:00' }));
  await waitFor(async () => expect((await stored()).startsLocal).toBe('2026-12-01T09:00'));
});
