import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addClient,
  bookVisit,
  draftSession,
  signSession,
} from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { closeWindow, leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

const longName = 'Maximiliana-Aurelia Konstantinopoulou-Featherstonehaugh of the Upper Marshes';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
const user = userEvent.setup();

/** Monday 23 November 2026, 08:00. */
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('the day after, who came and who did not is typed in, and says when it was and when it was typed', async () => {
  await bookVisit(desk, await addClient(desk, { familyName: longName }), '2026-11-23T10:00');
  await bookVisit(desk, await addClient(desk, { givenName: 'Ben' }), '2026-11-23T12:00');
  clinic.setNow('2026-11-24T09:30:00Z');
  await openSignedIn(clinic, '/paper?date=2026-11-23');
  await user.click(await screen.findByRole('button', { name: `Was here: Anna ${longName}` }));
  expect(
    await screen.findByText(/^Entered from paper: happened .*11:00; typed .* by Olive Owner\.$/),
  ).toBeTruthy();
  expect(await screen.findByRole('link', { name: `Type in the session: Anna ${longName}` })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Did not come: Ben Smith' }));
  expect(await screen.findByText(/No-show$/)).toBeTruthy();
});

test('a day without visits says what to do', async () => {
  await openSignedIn(clinic, '/paper?date=2026-11-22');
  expect(await screen.findByText(/^Nobody was booked on this day/)).toBeTruthy();
});

test('a draft is marked as entered from paper, and a time that has not come stays in its field', async () => {
  const { id } = await draftSession(desk, await addClient(desk));
  clinic.setNow('2026-11-23T18:30:00Z');
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Entered from paper…' }));
  const time = screen.getByLabelText(/^When the session ended/);
  await user.clear(time);
  await user.type(time, '2026-11-23T19:30');
  await user.click(screen.getByRole('button', { name: 'Mark as entered from paper' }));
  expect(await screen.findByText('This time has not come yet. Enter when it happened.')).toBeTruthy();
  await user.clear(time);
  await user.type(time, '2026-11-23T11:15');
  await user.click(screen.getByRole('button', { name: 'Mark as entered from paper' }));
  expect(await screen.findByText(/^Entered from paper: happened .*11:15; typed/)).toBeTruthy();
});

test('the pack has the sheet of each day and a form for each treatment, with what was done last time', async () => {
  const anna = await addClient(desk, { alert: 'Faints easily' });
  await signSession(desk, anna);
  await bookVisit(desk, anna, '2026-12-15T10:00');
  await openSignedIn(clinic, '/print/paper?date=2026-12-14&days=2');
  const form = within(await screen.findByRole('region', { name: 'Form: Anna Smith' }));
  expect(form.getByText('Forehead 0.5 mm × 4; Left cheek 1 mm × 6')).toBeTruthy();
  expect(form.getByText('Alert: Faints easily')).toBeTruthy();
  expect(form.getByText(/^If today is like last time: not before/)).toBeTruthy();
  expect(screen.getByText('Nobody is booked for this day.')).toBeTruthy();
});

test('the sheets of the day are printed in one go and then noted as given', async () => {
  await signSession(desk, await addClient(desk));
  await signSession(desk, await addClient(desk, { givenName: 'Ben' }));
  await openSignedIn(clinic, '/print/handouts/day?date=2026-11-23');
  await user.click(await screen.findByRole('button', { name: 'They are printed: note 2 as given' }));
  expect(await screen.findByText(/^Nobody treated on this day is without a sheet/)).toBeTruthy();
});

test('a session that was on paper first says so on its printed record, alone and in the whole record', async () => {
  const anna = await addClient(desk);
  const id = await signSession(desk, anna);
  await desk.api.paperPack.markTreatment.mutate({ id, happenedLocal: '2026-11-23T07:30' });
  const words = /^Entered from paper: happened .*07:30; typed .* by Olive Owner\.$/;
  await openSignedIn(clinic, `/print/treatment/${id}`);
  expect(await screen.findByText(words)).toBeTruthy();
  await closeWindow();
  await openSignedIn(clinic, `/print/record/${anna}`);
  expect(await screen.findByText(words)).toBeTruthy();
});
