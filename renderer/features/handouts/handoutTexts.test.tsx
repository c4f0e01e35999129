import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
const user = userEvent.setup();
/** The first sheet loads the words of every language. */
const patience = { timeout: 5_000 };

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  const owner = await clinic.deskOf('owner');
  await signSession(owner, await addClient(owner));
  await openSignedIn(clinic, '/settings/handouts');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('what is typed shows on the sheet of a real client, a promise is named at once, and saved words stay', async () => {
  const line = await screen.findByLabelText(/^Line: No direct sun/, {}, patience);
  const preview = within(screen.getByRole('complementary', { name: 'Preview' }));
  await preview.findByRole('heading', { name: 'Anna Smith' }, patience);
  await user.clear(line);
  await user.type(line, 'Shade makes it permanent');
  expect(await screen.findByText(/^"permanent": No study shows/)).toBeTruthy();
  await user.clear(line);
  await user.type(line, 'Shade, please.');
  await waitFor(() => expect(preview.getByText('Shade, please.')).toBeTruthy(), patience);
  await user.click(screen.getByRole('button', { name: /^Remove: No sunbathing/ }));
  await waitFor(() => expect(preview.queryByText(/^No sunbathing/)).toBeNull(), patience);
  await user.type(screen.getByLabelText('Why'), 'Shorter.');
  await user.click(screen.getByRole('button', { name: 'Save your words' }));
  expect(await screen.findByRole('button', { name: 'Back to the shipped words' }, patience)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Put back: No sunbathing/ })).toBeTruthy();
});

test('a translation waits for the owner to approve it', async () => {
  await screen.findByLabelText(/^Line: No direct sun/, {}, patience);
  await user.selectOptions(screen.getByLabelText('Language'), 'Arabic');
  expect(await screen.findByText(/^Arabic: translation not yet clinically reviewed/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Approve Arabic' }));
  expect(await screen.findByText(/^Arabic: approved by Olive Owner/, {}, patience)).toBeTruthy();
});

test('a line of one’s own before the visit asks how many days before, and a line without words says so beside it', async () => {
  await screen.findByLabelText(/^Line: No direct sun/, {}, patience);
  await user.selectOptions(screen.getByLabelText('Sheet'), 'Before the visit');
  const dates = (await screen.findByText('Dates', {}, patience)).closest('section');
  if (!dates) throw new Error('the dates stand in no part of the sheet');
  await user.click(await within(dates).findByRole('button', { name: 'Add a line' }));
  expect(within(dates).getByLabelText<HTMLInputElement>('Begins so many days before the visit').value).toBe(
    '1',
  );
  await user.type(screen.getByLabelText('Why'), 'Ours.');
  await user.click(screen.getByRole('button', { name: 'Save your words' }));
  expect(await within(dates).findByText('Write what the client should read.', {}, patience)).toBeTruthy();
});
