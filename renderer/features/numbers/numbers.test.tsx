import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addClient,
  bookVisit,
  signSession,
} from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic, testPin } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

/** Two visits on Monday: one missed, one done and followed by a next one. */
async function liveThroughMonday(): Promise<void> {
  const anna = await addClient(desk);
  const missed = await bookVisit(desk, await addClient(desk, { givenName: 'Ben' }), '2026-11-23T10:00');
  const done = await bookVisit(desk, anna, '2026-11-23T12:00');
  clinic.setNow('2026-11-23T13:00:00Z');
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
  await desk.api.appointments.setStatus.mutate({ ...missed, to: 'noshow' });
  const here = await desk.api.appointments.setStatus.mutate({ ...done, to: 'arrived' });
  await signSession(desk, anna);
  await bookVisit(desk, anna, '2026-12-14T10:00');
  await desk.api.appointments.setStatus.mutate({ ...here, to: 'fulfilled' });
}

test('each number stands with what it means, its bar and what was counted', async () => {
  await liveThroughMonday();
  await openSignedIn(clinic, '/numbers?until=2026-11&months=1');
  const part = within(await screen.findByRole('region', { name: 'No-shows' }));
  expect(part.getByText(/^Of the visits of the month that were not cancelled/)).toBeTruthy();
  const row = part.getByRole('row', { name: /^Nov 2026/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['50 %', '1 of 2']);
  const booked = within(screen.getByRole('region', { name: 'Booked before leaving' }));
  expect(booked.getByRole('row', { name: /^Nov 2026/ }).textContent).toBe('Nov 2026100 %1 of 1');
});

test('months in which nothing happened say so', async () => {
  await openSignedIn(clinic, '/numbers');
  expect(await screen.findByText(/^Nothing to count in these months/)).toBeTruthy();
});

test('the numbers are printed with what they mean', async () => {
  await liveThroughMonday();
  await openSignedIn(clinic, '/print/numbers?until=2026-11&months=3');
  const sheet = await screen.findByRole('article');
  expect(within(sheet).getByRole('heading', { level: 1 }).textContent).toBe('Numbers, Sep 2026 to Nov 2026');
  expect(within(sheet).getAllByRole('row', { name: /^Nov 2026/ })).toHaveLength(5);
});

test('the front desk has no way to the numbers', async () => {
  await clinic.deskOf('front_desk');
  await openSignedIn(clinic, '/', 'Fran Frontdesk');
  const nav = within(await screen.findByRole('navigation', { name: 'Main' }));
  expect(nav.queryByRole('link', { name: 'Numbers' })).toBeNull();
  expect(nav.getByRole('link', { name: 'Clients' })).toBeTruthy();
});
