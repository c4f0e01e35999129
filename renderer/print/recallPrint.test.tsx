import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, signSession } from '../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic, testPin } from '../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const longName = 'Maximiliana-Aurelia Konstantinopoulou-Featherstonehaugh of the Upper Marshes';

/** Three who are late: one with an address, one without, one who wants to hear nothing. */
async function openLate(address: string): Promise<void> {
  const home = { address: '2 Hill Street\nLondon W1' };
  await signSession(desk, await addClient(desk, { ...home, familyName: longName, language: 'de' }));
  await signSession(desk, await addClient(desk, { givenName: 'Ben' }));
  await signSession(desk, await addClient(desk, { ...home, givenName: 'Cleo', mayContact: false }));
  clinic.setNow('2027-01-06T10:00:00Z');
  await openSignedIn(clinic, address);
}

test('a letter is in the client’s language, and who cannot or must not be written to is named apart', async () => {
  await openLate('/print/recall?show=due');
  const [letter, ...more] = await screen.findAllByRole('article');
  if (!letter) throw new Error('there is no letter');
  expect(more).toEqual([]);
  expect([letter.lang, within(letter).getByText(/^Guten Tag Anna /)?.textContent]).toEqual([
    'de',
    `Guten Tag Anna ${longName},`,
  ]);
  // What shows through the window of the envelope.
  expect(letter.querySelector('address')?.textContent).toBe(
    `Hill Street Skin · 1 Hill Street, London\nAnna ${longName}\n2 Hill Street\nLondon W1`,
  );
  expect(screen.getByText('No address, so no letter: Ben Smith.')).toBeTruthy();
  expect(screen.getByText('Wants to hear nothing: Cleo Smith.')).toBeTruthy();
});

test('printed letters are noted in one step, and those clients rest on the list', async () => {
  await openLate('/print/recall?show=due');
  await user.click(await screen.findByRole('button', { name: 'Note them as sent' }));
  expect(await screen.findByText('Noted: 1 letters sent.')).toBeTruthy();
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
  const tried = await desk.api.followUps.list.query({ status: 'snoozed' });
  expect(tried.map((row) => [row.familyName, row.lastAttempt?.how, row.lastAttempt?.outcome])).toEqual([
    [longName, 'letter', 'sent'],
  ]);
});

test('labels begin where the used sheet has its first free one', async () => {
  await openLate('/print/recall?show=due&as=L7160&first=5');
  const label = (await screen.findByText(/^Anna /)).closest('address');
  expect([label?.style.top, label?.style.left]).toEqual(['53.25mm', '73.25mm']);
});

test('where nobody is to be written to, the page says so', async () => {
  await openSignedIn(clinic, '/print/recall?show=due');
  expect(await screen.findByText('Nobody on this part of the list can be written to.')).toBeTruthy();
});
