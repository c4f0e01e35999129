import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { closeWindow, leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('an empty recall list says how somebody gets onto it', async () => {
  await openSignedIn(clinic, '/follow-ups');
  expect(await screen.findByText(/^Nobody is waiting to be called/)).toBeTruthy();
});

test('a row has what the desk needs for the call, and books from today on for whoever is late', async () => {
  await signSession(desk, anna);
  clinic.setNow('2027-01-06T10:00:00Z');
  await openSignedIn(clinic, '/follow-ups');
  const row = within(await screen.findByRole('row', { name: /Anna Smith/ }));
  const cells = row.getAllByRole('cell').map((cell) => cell.textContent.replaceAll('\u2009', ' '));
  expect(cells.slice(0, 6)).toEqual([
    'Anna Smith',
    '020 7946 0111',
    'Dec 14 – 21',
    ' 2 days',
    '1 of 4Wrinkles',
    '1 mm',
  ]);
  expect(row.getByRole('link', { name: 'Book: Anna Smith' }).getAttribute('href')).toBe(
    `/calendar?client=${anna}&view=week&date=2027-01-06`,
  );
});

test('what came of a call is noted with two clicks, and the row is gone until the clinic tries again', async () => {
  await signSession(desk, anna);
  clinic.setNow('2027-01-06T10:00:00Z');
  await openSignedIn(clinic, '/follow-ups');
  await user.click(await screen.findByRole('button', { name: 'Called: Anna Smith' }));
  await user.click(await screen.findByRole('menuitem', { name: 'No answer' }));
  expect(await screen.findByText(/^Nobody is waiting to be called/)).toBeTruthy();
  await closeWindow();
  clinic.setNow('2027-01-13T10:00:00Z');
  await openSignedIn(clinic, '/follow-ups');
  const row = await screen.findByRole('row', { name: /Anna Smith/ });
  expect(within(row).getByText(/^No answer, .*Jan.*, Olive Owner$/)).toBeTruthy();
});

test('a course that stops early asks why, and then nobody is waited for', async () => {
  const id = await signSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  const next = within(await screen.findByRole('region', { name: 'What next' }));
  await user.click(await next.findByRole('button', { name: 'Course finished' }));
  await user.click(next.getByRole('button', { name: 'End the course here' }));
  expect(await next.findByText(/^Say why the course ends here/)).toBeTruthy();
  await user.type(next.getByLabelText(/^Why it ends after 1 of 4 sessions/), 'She moves away.');
  await user.click(next.getByRole('button', { name: 'End the course here' }));
  expect(await next.findByText('Nobody is waited for after this one.')).toBeTruthy();
});

test('skin that has not settled cannot be booked until somebody has seen it', async () => {
  const id = await signSession(desk, anna, { isReactionUnhealed: true });
  await openSignedIn(clinic, `/treatments/${id}`);
  const next = within(await screen.findByRole('region', { name: 'What next' }));
  await user.type(await next.findByLabelText('How the skin looks now'), 'Even tone.');
  expect(next.queryByRole('link', { name: 'Book next' })).toBeNull();
  await user.click(next.getByRole('button', { name: 'It has settled, booking is open again' }));
  expect(await next.findByRole('link', { name: 'Book next' })).toBeTruthy();
});

test('the list that was narrowed is found narrowed again, and one click shows all of it', async () => {
  await signSession(desk, anna);
  clinic.setNow('2027-01-06T10:00:00Z');
  await openSignedIn(clinic, '/follow-ups?show=due&indication=melasma');
  expect(await screen.findByText(/^Nobody on this part of the list fits/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Language of the client'), 'Polish');
  await closeWindow();
  await openSignedIn(clinic, '/follow-ups');
  const [button] = await screen.findAllByRole('button', { name: 'Show all' });
  if (!button) throw new Error('nothing is chosen any more');
  await user.click(button);
  expect(await screen.findByRole('row', { name: /Anna Smith/ })).toBeTruthy();
});

test('a skin check that is not as expected says what follows from it', async () => {
  await signSession(desk, anna);
  clinic.setNow('2026-11-26T10:00:00Z');
  await openSignedIn(clinic, '/follow-ups');
  // Today shows her too, until this screen has been loaded.
  await screen.findByRole('heading', { name: 'Follow-ups' });
  await user.click(await screen.findByRole('button', { name: 'Note the answer: Anna Smith' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Not as expected' }));
  expect(dialog.getByText(/^Her next session cannot be booked until/)).toBeTruthy();
  await user.type(dialog.getByLabelText('What came of it'), 'Blisters.');
  await user.click(dialog.getByRole('button', { name: 'Take off the list' }));
  expect(await screen.findByText(/^Nobody is waiting to be called/)).toBeTruthy();
});

test('a list that cannot be loaded says so and is asked for again', async () => {
  await openSignedIn(clinic, '/');
  const answer = globalThis.fetch;
  const broken: typeof fetch = (input, init) =>
    String(input).includes('followUps.list') ? Promise.reject(new TypeError('gone')) : answer(input, init);
  globalThis.fetch = broken;
  await user.click(await screen.findByRole('link', { name: 'Follow-ups' }));
  const again = await screen.findByRole('button', { name: /again/i });
  globalThis.fetch = answer;
  await user.click(again);
  expect(await screen.findByText(/^Nobody is waiting to be called/)).toBeTruthy();
});
