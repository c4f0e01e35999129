import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addClient,
  bookVisit,
  signSession,
} from '../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../electron/backend/testing/testClinic.ts';
import { appRoutes } from '../routes.tsx';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';

let clinic: TestClinic;
/** Another desk than the one on the screen. */
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  desk = await clinic.deskOf('owner');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const goTo = (address: string) => act(() => appRoutes.navigate(address));

test('what another desk books while a day sheet is open stands on it', async () => {
  await openSignedIn(clinic, '/print/day?date=2026-11-24');
  await screen.findByText('Nobody is booked for this day.');
  await bookVisit(desk, await addClient(desk), '2026-11-24T10:00');
  expect(await screen.findByText('10:00–11:00')).toBeTruthy();
});

test('a sheet that is opened again knows of the visit that was booked since', async () => {
  const anna = await addClient(desk);
  const sheet = `/print/handouts/new?treatment=${await signSession(desk, anna)}`;
  await openSignedIn(clinic, sheet);
  await screen.findByText(/^Best then, not before/);
  await goTo('/clients');
  await screen.findByRole('heading', { name: 'Clients' });
  await bookVisit(desk, anna, '2026-12-15T10:00');
  await goTo(sheet);
  expect(within(await screen.findByRole('article')).getByText('Tuesday 15 December, 10:00')).toBeTruthy();
});

test('only what came out of the printer is noted as given, also when a session was signed since', async () => {
  const anna = await addClient(desk);
  await signSession(desk, anna);
  await openSignedIn(clinic, '/print/handouts/day?date=2026-11-23');
  await screen.findByRole('button', { name: 'They are printed: note 1 as given' });
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const ben = await addClient(desk, { givenName: 'Ben' });
  await signSession(desk, ben);
  await screen.findByRole('heading', { name: 'Ben Smith' });
  await user.click(screen.getByRole('button', { name: 'They are printed: note 1 as given' }));
  await vi.waitUntil(() => screen.queryByRole('heading', { name: 'Anna Smith' }) === null, 15_000);
  const given = await Promise.all(
    [anna, ben].map(async (clientId) => (await desk.api.handouts.ofClient.query({ clientId })).length),
  );
  expect(given).toEqual([1, 0]);
});
