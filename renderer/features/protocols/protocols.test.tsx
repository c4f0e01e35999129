import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  await openSignedIn(clinic, '/settings/protocols');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('own figures need a reason and an order that makes sense, hold at once, and can be set back', async () => {
  await user.click(await screen.findByRole('button', { name: /^Wrinkles/ }));
  const panel = within(await screen.findByRole('region', { name: /^Wrinkles/ }));
  const best = panel.getByLabelText('Best from day');
  await user.clear(best);
  await user.type(best, '50');
  await user.click(panel.getByRole('button', { name: 'Save your figures' }));
  expect(await screen.findByText('The ideal days cannot end before they start.')).toBeTruthy();
  expect(screen.getByText('Say why the clinic departs from the default.')).toBeTruthy();
  await user.clear(best);
  await user.type(best, '25');
  await user.type(panel.getByLabelText('Why'), 'Our insurer asks for it.');
  await user.click(panel.getByRole('button', { name: 'Save your figures' }));
  expect(await screen.findByRole('button', { name: /^Wrinkles.*best day 25–28.*your figures/ })).toBeTruthy();
  expect(screen.getByText('Our insurer asks for it.')).toBeTruthy();
  await user.type(panel.getByLabelText('Why'), 'Another insurer.');
  await user.click(panel.getByRole('button', { name: 'Back to the cited figures' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Wrinkles.*best day 21–28/ })).toBeTruthy());
});

test('what another desk saves does not wipe what is typed here, and is told in words', async () => {
  const other = await clinic.deskOf('owner');
  await user.click(await screen.findByRole('button', { name: /^Wrinkles/ }));
  const panel = within(await screen.findByRole('region', { name: /^Wrinkles/ }));
  await user.type(panel.getByLabelText('Why'), 'Our insurer');
  const wrinkles = (await other.api.protocols.list.query()).find((item) => item.name === 'Wrinkles');
  const { days, sessions, reviewDays, maintenance, indication } = wrinkles?.protocol ?? {};
  if (!days || !sessions || !reviewDays || !maintenance || !indication) throw new Error('not as shipped');
  const theirs = { ...days, idealFrom: 26 };
  const reason = 'Theirs.';
  const figures = { indication, days: theirs, sessions, reviewDays: [...reviewDays], maintenance };
  await other.api.protocols.save.mutate({ ...figures, version: 0, reason });
  expect(await panel.findByText(/Another desk has saved this/)).toBeTruthy();
  expect(panel.getByLabelText<HTMLInputElement>('Why').value).toBe('Our insurer');
  await user.click(panel.getByRole('button', { name: 'Save your figures' }));
  expect(await panel.findByText(/^This protocol was changed at another desk/)).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Show the newer version' }));
  expect(panel.getByLabelText<HTMLInputElement>('Best from day').value).toBe('26');
});

test('wrinkles come back with age, and maintenance is said to be off until the clinic sets it', async () => {
  await user.click(await screen.findByRole('button', { name: /^Wrinkles/ }));
  const panel = within(await screen.findByRole('region', { name: /^Wrinkles/ }));
  expect(panel.getByText(/off until you set an interval: no trial supports one/)).toBeTruthy();
  expect(panel.getByLabelText<HTMLInputElement>('Maintenance after the course').checked).toBe(false);
});
