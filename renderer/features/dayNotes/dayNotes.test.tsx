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
const today = '2026-11-23';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00Z') });
  at = await openBookingClinic();
  await openSignedIn(at.clinic, '/');
  await screen.findByRole('heading', { name: 'Today' });
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));
const stored = async () =>
  (await at.desk.api.dayNotes.list.query({ fromDate: today, toDate: today })).map(({ content }) => content);

test('a note is written on Today, seen there, changed, removed, and put back', async () => {
  await user.click(screen.getByRole('button', { name: 'Add a note' }));
  const empty = await dialog('New note on a day');
  await user.click(empty.getByRole('button', { name: 'Save the note' }));
  expect(await empty.findByText('Write what the team should know.')).toBeTruthy();
  await user.type(empty.getByLabelText('What should the team know?'), 'Leaves at three');
  await user.selectOptions(empty.getByLabelText('For'), 'Petra Practitioner');
  await user.click(empty.getByRole('button', { name: 'Save the note' }));
  await user.click(await screen.findByRole('button', { name: 'Petra Practitioner: Leaves at three' }));
  const written = await dialog('Note on a day');
  await user.click(written.getByRole('button', { name: 'Remove the note' }));
  await waitFor(async () => expect(await stored()).toEqual([]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByRole('button', { name: 'Petra Practitioner: Leaves at three' })).toBeTruthy();
});

test('who has a note open is told what another desk makes of it, and keeps what was typed', async () => {
  const note = { onDate: today, staffId: null, content: 'The engineer comes at 14:00' };
  const key = await at.desk.api.dayNotes.add.mutate(note);
  await user.click(await screen.findByRole('button', { name: 'The engineer comes at 14:00' }));
  const open = await dialog('Note on a day');
  const field = open.getByLabelText('What should the team know?');
  await user.type(field, ', ask for Jo');
  await at.desk.api.dayNotes.change.mutate({ ...key, ...note, content: 'The engineer comes at 16:00' });
  expect((await open.findByText(/^Changed at another desk/)).textContent).toContain('comes at 16:00');
  expect(field).toHaveProperty('value', 'The engineer comes at 14:00, ask for Jo');
  await user.click(open.getByRole('button', { name: 'Save the note' }));
  await waitFor(async () => expect(await stored()).toEqual(['The engineer comes at 14:00, ask for Jo']));
});
