import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type BookingClinic,
  openBookingClinic,
} from '../../../electron/backend/features/appointments/bookingClinic.fixture.ts';
import { signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let at: BookingClinic;
const user = userEvent.setup();

/** Monday 23 November 2026. */
beforeEach(async () => {
  document.elementFromPoint = () => null;
  at = await openBookingClinic();
});
afterEach(async () => {
  await leaveClinic();
  await at.clinic.close();
});

const dialog = async (name: RegExp) => within(await screen.findByRole('dialog', { name }));
const standing = async () =>
  (await at.owner.api.appointments.ofClient.query({ clientId: at.anna }))
    .filter((visit) => visit.status === 'booked')
    .map((visit) => `${visit.sessionNumber} ${visit.startsLocal}`)
    .sort();
async function bookCourse() {
  const course = {
    clientId: at.anna,
    serviceId: at.serviceOf('treatment'),
    indication: 'wrinkles' as const,
  };
  const visits = ['2026-11-24', '2026-12-15', '2027-01-05'].map((date, index) => ({
    sessionNumber: index + 1,
    startsLocal: `${date}T10:00`,
    practitionerId: at.petra.staffId,
    roomId: at.room1,
  }));
  await at.owner.api.appointments.bookCourse.mutate({ ...course, visits });
}

test('the rest of the course is booked from the client’s page with two clicks, and taken back with one', async () => {
  await signSession(at.petra, at.anna);
  await openSignedIn(at.clinic, `/clients/${at.anna}`, 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'Whole course' }));
  const course = await dialog(/^Whole course/);
  await user.click(await course.findByRole('button', { name: 'Book these 3 visits' }));
  await screen.findByText(/^3 visits booked: /);
  expect((await standing()).map((visit) => visit.slice(0, 12))).toEqual([
    '2 2026-12-14',
    '3 2027-01-04',
    '4 2027-01-25',
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('link', { name: 'Book next' });
  expect(await standing()).toEqual([]);
});

test('another date for one visit moves those after it, each with its reason', async () => {
  await signSession(at.petra, at.anna);
  await openSignedIn(at.clinic, `/clients/${at.anna}`, 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'Whole course' }));
  const course = await dialog(/^Whole course/);
  const second: HTMLSelectElement = await course.findByRole('combobox', { name: 'Date of session 2' });
  await user.selectOptions(second, second.options[second.options.length - 1]?.value ?? '');
  await user.click(await course.findByRole('button', { name: 'Book these 3 visits' }));
  await screen.findByText(/^3 visits booked: /);
  const [two = '', three = ''] = await standing();
  expect(two.slice(2) > '2026-12-15').toBe(true);
  const days = (Date.parse(three.slice(2, 12)) - Date.parse(two.slice(2, 12))) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(21);
});

test('a concern without an interval proposes one date and says why not more', async () => {
  await openSignedIn(at.clinic, `/clients/${at.anna}`, 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'Whole course' }));
  const course = await dialog(/^Whole course/);
  await user.selectOptions(await course.findByLabelText('What is treated'), 'enlarged_pores');
  await course.findByText(
    'No published course for enlarged pores was found, so there is no interval to go by.',
  );
  await course.findByRole('button', { name: 'Book this visit' });
});

test('a date that another desk has just taken is named beside the dates, and nothing is booked', async () => {
  await signSession(at.petra, at.anna);
  const other = await at.owner.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, practitionerId: at.owner.staffId, roomId: at.room2 }),
  );
  await openSignedIn(at.clinic, `/clients/${at.anna}`, 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'Whole course' }));
  const course = await dialog(/^Whole course/);
  const button = await course.findByRole('button', { name: 'Book these 3 visits' });
  // Straight into the file: this window is not told, as when the news is still on its way.
  at.clinic.database.raw
    .prepare("insert into appointment_holds values (?, 'client:' || ?, ?, ?, 1)")
    .run(other.id, at.anna, Date.parse('2027-01-04T08:00Z'), Date.parse('2027-01-04T18:00Z'));
  await user.click(button);
  await course.findByText(/^Session 3, Monday 4 January at .*None of the 3 visits was booked\.$/);
  expect(await standing()).toEqual([]);
});

test('cancelling one visit of a course offers the new dates side by side, and one button moves them', async () => {
  await bookCourse();
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-12-15', 'Fran Frontdesk');
  await user.click((await screen.findAllByText(/Anna Smith/))[0] as HTMLElement); // there is one that day
  const panel = within(await screen.findByRole('complementary', { name: 'Visit' }));
  await user.click(await panel.findByRole('button', { name: 'Cancel this visit…' }));
  await user.selectOptions(panel.getByLabelText('Why is it cancelled?'), 'unwell');
  await user.click(panel.getByRole('button', { name: 'Cancel the visit' }));
  const rest = await dialog(/^The rest of the course/);
  const rows = (await rest.findAllByRole('row')).slice(1).map((row) => row.textContent);
  expect(rows[0]).toMatch(/^2Tue, Dec 15, 10:00, Petra Practitioner.+Dec \d+, 10:00, Petra Practitioner/);
  await user.click(rest.getByRole('button', { name: /^Book session 2 again/ }));
  await screen.findByText(/of the course changed\.$/);
  expect((await standing()).map((visit) => visit.slice(0, 1))).toEqual(['1', '2', '3']);
});

test('a freed time is offered to whoever is on the waiting list, and booked with one button', async () => {
  const visit = await at.owner.api.appointments.book.mutate(at.booking());
  await at.owner.api.waitlist.add.mutate({ clientId: at.bella, serviceId: at.serviceOf('consultation') });
  await openSignedIn(at.clinic, '/calendar?view=agenda&date=2026-11-24', 'Fran Frontdesk');
  await user.click((await screen.findAllByText(/Anna Smith/))[0] as HTMLElement); // there is one that day
  const panel = within(await screen.findByRole('complementary', { name: 'Visit' }));
  await user.click(await panel.findByRole('button', { name: 'Cancel this visit…' }));
  await user.selectOptions(panel.getByLabelText('Why is it cancelled?'), 'work');
  await user.click(panel.getByRole('button', { name: 'Cancel the visit' }));
  await user.click(await screen.findByRole('button', { name: 'See who' }));
  const freed = await dialog(/^Free: Tue, Nov 24, 10:00/);
  await user.click(await freed.findByRole('button', { name: 'Book 10:00' }));
  await screen.findByText(/^Booked for Tue, Nov 24, 10:00/);
  const bellas = await at.owner.api.appointments.ofClient.query({ clientId: at.bella });
  expect(bellas.map((one) => one.startsLocal)).toEqual(['2026-11-24T10:00']);
  expect((await at.owner.api.appointments.get.query({ id: visit.id })).status).toBe('cancelled');
});

test('somebody is put on the waiting list from the client’s page, stands on the list, and is taken off it', async () => {
  await openSignedIn(at.clinic, `/clients/${at.anna}`, 'Fran Frontdesk');
  await user.click(await screen.findByRole('button', { name: 'Put on the waiting list…' }));
  const form = await dialog(/^Waiting for an earlier time/);
  await user.click(form.getByRole('checkbox', { name: 'Tuesday' }));
  await user.type(form.getByLabelText('Note'), 'Works nearby');
  await user.click(form.getByRole('button', { name: 'Put on the waiting list' }));
  await screen.findByText(/^Waits for an earlier time: .*Tue · any time$/);
  await user.click(screen.getByRole('link', { name: 'Follow-ups' }));
  await user.click(await screen.findByText('Waiting list'));
  const row = within(await screen.findByRole('row', { name: /Anna Smith/ }));
  row.getByText('Works nearby');
  await user.click(row.getByRole('button', { name: 'Take off the list: Anna Smith' }));
  await screen.findByText(/^Nobody waits for an earlier time/);
});
