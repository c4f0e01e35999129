import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPhotoOf } from '../../../electron/backend/features/photos/photos.fixture.ts';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

// A loaded machine takes its time.

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

const give = (scale: string, place: string, value: number, onDate: string) =>
  owner.api.scores.add.mutate({ clientId: anna, scale, place, value, onDate });

/** The day is today by this computer's clock, which the clinic of the test does not follow. */
async function sayDay(): Promise<void> {
  const day = screen.getByLabelText('Day');
  await user.clear(day);
  await user.type(day, '2026-11-20');
}

test('a score is given by keyboard alone, and drawn on the scale’s whole range', async () => {
  await signSession(owner, anna);
  await openSignedIn(clinic, `/clients/${anna}/scores`);
  await user.click(await screen.findByRole('button', { name: 'Give a score…' }));
  const dialog = within(await screen.findByRole('dialog'));
  // Her plan is for wrinkles: its scale stands first.
  expect(dialog.getByLabelText<HTMLSelectElement>('Scale').selectedOptions[0]?.text).toBe(
    'Wrinkle severity (WSRS)',
  );
  await user.tab();
  await user.tab();
  await user.keyboard('4');
  await sayDay();
  await user.keyboard('{Enter}');
  const chart = await screen.findByRole('img', { name: /^Wrinkle severity/ });
  expect(chart.getAttribute('aria-label')).toBe(
    'Wrinkle severity (WSRS), right nasolabial fold: 4, severe (Nov 20, 2026). Lower is better, 1 to 5.',
  );
  expect([...chart.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    '1 best',
    '2',
    '3',
    '4',
    '5 worst',
    '4',
    'Nov 20, 2026',
  ]);
});

test('what is missing is said beside its field, and what was typed stays', async () => {
  await openSignedIn(clinic, `/clients/${anna}/scores`);
  await user.click(await screen.findByRole('button', { name: 'Give a score…' }));
  await user.selectOptions(await screen.findByLabelText('Scale'), 'Goodman and Baron, qualitative');
  await user.type(screen.getByLabelText('Note'), 'In good light');
  await user.click(screen.getByRole('button', { name: 'Save the score' }));
  expect(await screen.findByText('Choose where it was scored.')).toBeTruthy();
  expect(screen.getByText('Give the score.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('In good light');
});

test('every scale and place has a chart of its own, beside the photos of those days; nothing is averaged', async () => {
  await give('wsrs', 'nasolabial_left', 4, '2026-10-01');
  await give('wsrs', 'nasolabial_left', 3, '2026-11-20');
  await give('wsrs', 'nasolabial_right', 2, '2026-11-20');
  await give('satisfaction_words', '', 3, '2026-11-20');
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-20' });
  await openSignedIn(clinic, `/clients/${anna}/scores`);
  const charts = await screen.findAllByRole('img', { name: /better/ });
  expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
    'Wrinkle severity (WSRS), left nasolabial fold: 4, severe (Oct 1, 2026); 3, moderate (Nov 20, 2026). Lower is better, 1 to 5.',
    'Wrinkle severity (WSRS), right nasolabial fold: 2, mild (Nov 20, 2026). Lower is better, 1 to 5.',
    'Satisfaction, in four words: Satisfied (Nov 20, 2026). Later in the list is better.',
  ]);
  expect((await screen.findAllByAltText('Nov 20, 2026')).length).toBe(3);
});

test('a melasma score is computed while the regions are chosen', async () => {
  await openSignedIn(clinic, `/clients/${anna}/scores`);
  await user.click(await screen.findByRole('button', { name: 'Give a score…' }));
  await user.selectOptions(await screen.findByLabelText('Scale'), 'Modified MASI (mMASI)');
  await user.selectOptions(screen.getByLabelText('Forehead: Share that is darker'), '3: 30 to 49 %');
  await user.selectOptions(screen.getByLabelText('Forehead: Darkness'), '2');
  expect(screen.queryByLabelText('Forehead: Evenness')).toBeNull();
  expect(screen.getByText('Score: 1.8')).toBeTruthy();
  await sayDay();
  await user.click(screen.getByRole('button', { name: 'Save the score' }));
  expect(await screen.findByRole('img', { name: /1\.8/ })).toBeTruthy();
});

test('a wrong score is put right with a reason, and can still be read', async () => {
  await give('wsrs', 'nasolabial_left', 4, '2026-11-20');
  await openSignedIn(clinic, `/clients/${anna}/scores`);
  await user.click(await screen.findByRole('button', { name: 'Correct…' }));
  await user.click(await screen.findByRole('radio', { name: /3.*Moderate/ }));
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(await screen.findByText('Say what was wrong, for whoever reads the record later.')).toBeTruthy();
  await user.type(screen.getByLabelText('What was wrong'), 'Slip of the finger.');
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(await screen.findByRole('img', { name: /: 3, moderate/ })).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: 'Show what was entered in error (1)' }));
  expect(screen.getByText('Slip of the finger.')).toBeTruthy();
});

test('the owner picks the scales and names the views', async () => {
  await openSignedIn(clinic, '/settings/photos');
  await user.click(await screen.findByRole('switch', { name: /^Satisfaction, 1 to 10/ }));
  await user.click(await screen.findByRole('button', { name: 'Change Front' }));
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'Face on');
  await user.click(screen.getByRole('button', { name: 'Save the view' }));
  expect(await screen.findByRole('button', { name: 'Change Face on' })).toBeTruthy();
  const uses = await owner.api.scores.scalesInUse.query();
  expect(uses.find(({ scale }) => scale === 'satisfaction_ten')?.isUsed).toBe(true);
});
