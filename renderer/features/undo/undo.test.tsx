import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient } from '../../../electron/backend/features/treatments/session.fixture.ts';
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
  anna = await addClient(desk);
  await openSignedIn(clinic, `/clients/${anna}`);
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const toast = async (sentence: string | RegExp) =>
  (await screen.findByText(sentence)).closest('[role="alert"]');
const isArchived = async () => (await desk.api.clients.get.query({ id: anna })).isArchived;
async function archive(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Archive' }));
  await screen.findByRole('button', { name: 'Bring back from the archive' });
}

test('one key takes the last mistake back, one does it again, and the toast has the way back beside it', async () => {
  await archive();
  await user.keyboard('{Control>}z{/Control}');
  const said = await toast('Brought Anna Smith back to the client list');
  expect(await isArchived()).toBe(false);
  await user.click(within(said as HTMLElement).getByRole('button', { name: 'Redo' })); // found by its role
  await toast('Archived Anna Smith again');
  expect(await isArchived()).toBe(true);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await isArchived()).toBe(false));
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  await waitFor(async () => expect(await isArchived()).toBe(true));
});

test('with nothing to take back it says so', async () => {
  await user.keyboard('{Control>}z{/Control}');
  await toast(/^There is nothing to take back/);
});

test('in a field the key takes back what was typed, not what was done', async () => {
  await archive();
  await user.click(screen.getByRole('button', { name: /Find a client/ }));
  const field = await screen.findByRole('combobox');
  await user.type(field, 'An{Control>}z{/Control}');
  expect(await isArchived()).toBe(true);
});

test('what somebody else has changed since is said in words and stays', async () => {
  await archive();
  const { version } = await desk.api.clients.get.query({ id: anna });
  await desk.api.clients.setArchived.mutate({ id: anna, version, isArchived: false });
  await screen.findByRole('button', { name: 'Archive' });
  await user.keyboard('{Control>}z{/Control}');
  await toast('Fran Frontdesk has changed this client since. Nothing was taken back.');
});
