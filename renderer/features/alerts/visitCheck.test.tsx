import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, bookVisit } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
  anna = await addClient(desk, { alert: 'Faints easily.' });
  const { id, version } = await bookVisit(desk, anna, '2026-11-23T10:00');
  await desk.api.appointments.setStatus.mutate({ id, version, to: 'arrived' });
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const checks = async () =>
  (await desk.api.alerts.checksOfClient.query({ clientId: anna })).map(({ kind, madeBy }) => [kind, madeBy]);

test('one click answers “anything new?” and says that the alerts were read', async () => {
  await openSignedIn(clinic, `/clients/${anna}`);
  expect(await screen.findByText(/^Anything to tell before the session/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Nothing new, alerts seen' }));
  expect(await screen.findByText(/^Nothing new \(Olive Owner, .*Alerts seen \(Olive Owner/)).toBeTruthy();
  expect(await checks()).toEqual([
    ['alerts_seen', 'Olive Owner'],
    ['nothing_new', 'Olive Owner'],
  ]);
});

test('the desk asks what is new and records an allergy; whoever treats is then asked to read it', async () => {
  await openSignedIn(clinic, `/clients/${anna}`, 'Fran Frontdesk');
  const strip = within(await screen.findByRole('region', { name: 'Alerts' }));
  expect(strip.queryByRole('button', { name: /alerts seen/i })).toBeNull();
  await user.click(strip.getByRole('button', { name: 'Something new…' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Allergy' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect(await dialog.findByText('Write what the client is allergic to.')).toBeTruthy();
  await user.type(dialog.getByLabelText('Allergic to'), 'Latex');
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Allergy: Latex.')).toBeTruthy();
  await waitFor(async () => expect(await checks()).toEqual([['something_new', 'Fran Frontdesk']]));
  expect(await screen.findByText(/Whoever treats still has to read the alerts/)).toBeTruthy();
});
