import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { emptyClient } from '../../../shared/schemas/clients.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
  const client = { ...emptyClient, givenName: 'Anna', familyName: 'Smith', alert: 'Faints easily.' };
  anna = (await desk.api.clients.create.mutate(client)).id;
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const add = (contraindication: 'hsv_active' | 'keloid_tendency') =>
  desk.api.conditions.add.mutate({ clientId: anna, contraindication, variant: '', onDate: '', note: '' });
const alerts = async () =>
  within(await screen.findByRole('region', { name: 'Alerts' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent?.trim());

test('the strip at the head of the client says what blocks and who may sign off, the alert first', async () => {
  await add('keloid_tendency');
  await add('hsv_active');
  await openSignedIn(clinic, `/clients/${anna}`);
  await screen.findByText('Blocked.');
  expect(await alerts()).toEqual([
    'Faints easily.',
    'Blocked.  Active cold sore: Do not treat until it has healed.Sources',
    'Needs sign-off by a prescriber.  Keloid or thickened scars in the past: Needs a medical sign-off. A prescriber may sign it off. Sources disagree on this.Sources',
  ]);
});

test('what another desk records about the client shows here without asking', async () => {
  await openSignedIn(clinic, `/clients/${anna}`);
  expect(await screen.findByText(/Nothing recorded/)).toBeTruthy();
  await add('hsv_active');
  expect(await screen.findByText('Blocked.')).toBeTruthy();
});

test('a sign-off without its reason is refused beside the field; with it the strip is clear', async () => {
  await add('keloid_tendency');
  await openSignedIn(clinic, `/clients/${anna}`);
  await user.click(await screen.findByRole('button', { name: /^Sign off: Keloid/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Doctor or prescriber who decided'), 'Dr Lim');
  await user.click(dialog.getByRole('button', { name: 'Sign off' }));
  expect(await dialog.findByText('Write why the client can be treated all the same.')).toBeTruthy();
  await user.type(dialog.getByLabelText('Why'), 'Face only.');
  await user.click(dialog.getByRole('button', { name: 'Sign off' }));
  expect(await screen.findByText(/by Olive Owner for Dr Lim: Face only\./)).toBeTruthy();
  await waitFor(async () => expect(await alerts()).toEqual(['Faints easily.']));
});

test('the front desk is offered what it may do: adding and reading, not signing off', async () => {
  await add('keloid_tendency');
  await openSignedIn(clinic, `/clients/${anna}`, 'Fran Frontdesk');
  const section = within(await screen.findByRole('region', { name: 'Health and medication' }));
  await section.findByText('Keloid or thickened scars in the past');
  expect(
    section.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
  ).toEqual(['Add', 'More about Keloid or thickened scars in the past']);
});

test('a wait changed in the settings shows as yours and can be taken back', async () => {
  await openSignedIn(clinic, '/settings/clocks');
  await user.type(await screen.findByLabelText('Find a condition'), 'wax');
  await user.click(await screen.findByRole('button', { name: /Waxing/ }));
  const days = await screen.findByLabelText('Wait in days');
  await user.clear(days);
  await user.type(days, '10');
  await user.click(screen.getByRole('button', { name: 'Save your wait' }));
  expect(await screen.findByText('Say why the clinic departs from the default.')).toBeTruthy();
  await user.type(screen.getByLabelText('Why'), 'Our wax is hotter.');
  await user.click(screen.getByRole('button', { name: 'Save your wait' }));
  expect(await screen.findByText('your days')).toBeTruthy();
  expect(await screen.findByText('Our wax is hotter.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back to 7 days' }));
  await waitFor(() => expect(screen.queryByText('your days')).toBeNull());
});
