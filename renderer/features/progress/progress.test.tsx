import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addPhotoOf, giveConsent } from '../../../electron/backend/features/photos/photos.fixture.ts';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { closeWindow, leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

async function oneSession(): Promise<void> {
  await signSession(owner, anna, { isReactionUnhealed: true });
  const score = { clientId: anna, scale: 'wsrs', place: 'nasolabial_left' };
  await owner.api.scores.add.mutate({ ...score, value: 4, onDate: '2026-11-01' });
  await owner.api.scores.add.mutate({ ...score, value: 3, onDate: '2026-11-23' });
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-01', colour: '#aa8866' });
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-23' });
}

const rows = () =>
  screen
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.querySelector('img')?.alt ?? cell.textContent),
    );

test('a plan stands on one screen: what was done, seen and scored, from the first day to the last', async () => {
  await oneSession();
  await openSignedIn(clinic, `/clients/${anna}/progress`);
  await screen.findByRole('table');
  expect(rows()).toEqual([
    ['', 'Between sessionsNov 1, 2026', 'Session 1Nov 23, 2026the first'],
    ['Front', 'Front, Nov 1, 2026', 'Front, Nov 23, 2026'],
    ['Forehead', '', '0.5 mm, 4 passes'],
    ['Left cheek', '', '1 mm, 6 passes'],
    ['Wrinkle severity (WSRS), left nasolabial fold', '4, severe', '3, moderate'],
    ['Pain, 0 to 10', '', '3'],
    ['Reaction', '', 'Even redness, no swelling.To be seen again'],
  ]);
});

test('without a signed session it says what is missing', async () => {
  await openSignedIn(clinic, `/clients/${anna}/progress`);
  expect(await screen.findByText(/^No session has been signed yet/)).toBeTruthy();
});

test('on paper the photos are there only with the client’s consent', async () => {
  await oneSession();
  const [plan] = await owner.api.plans.ofClient.query({ clientId: anna });
  const address = `/print/progress?client=${anna}&plan=${plan?.id}&view=front`;
  await openSignedIn(clinic, address);
  expect(await screen.findByText('No consent for photos is in force, so none is printed.')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  await closeWindow();
  await giveConsent(owner, anna, { kinds: ['photo_record'], onDate: '2026-11-01' });
  const print = vi.fn();
  await openSignedIn(clinic, address);
  vi.stubGlobal('print', print);
  HTMLImageElement.prototype.decode = async () => undefined;
  expect((await screen.findAllByRole('img', { name: /^Front/ })).length).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  const noted = clinic.database.raw
    .prepare("select count(*) from audit where action = 'photos.release'")
    .pluck();
  expect(noted.get()).toBe(2);
});
