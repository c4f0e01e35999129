import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandler } from '../../../electron/backend/createHandler.ts';
import {
  acknowledgeAlerts,
  addClient,
  draftSession,
  signSession,
} from '../../../electron/backend/features/treatments/session.fixture.ts';
import {
  createTestDesk,
  openTestClinic,
  type TestClinic,
  testPin,
} from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

type Desk = Awaited<ReturnType<TestClinic['deskOf']>>;

let clinic: TestClinic;
let desk: Desk;
let anna: ClientId;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

const draftOf = async () => {
  const [draft] = await desk.api.treatments.ofClient.query({ clientId: anna });
  if (!draft) throw new Error('no record was started');
  return desk.api.treatments.get.query({ id: draft.id });
};

test('what is typed is kept without a button, zones with the needle that was set', async () => {
  await openSignedIn(clinic, `/treatments/new?client=${anna}`);
  await user.type(await screen.findByLabelText('Needle length'), '1.5');
  await user.type(screen.getByLabelText('Passes'), '4');
  await user.click(screen.getByRole('button', { name: 'Forehead' }));
  await user.click(screen.getByRole('button', { name: 'Nose' }));
  await user.type(screen.getByLabelText('Nose: needle length in millimetres'), '{Backspace}{Backspace}-');
  await user.type(screen.getByLabelText('Lot number'), 'L-7');
  await screen.findByText(/^Saved /, undefined, { timeout: 3000 });
  await waitFor(async () => expect((await draftOf()).fields.lotNumber).toBe('L-7'));
  expect((await draftOf()).fields.zones).toEqual([
    { zone: 'forehead', needleMillimetres: 1.5, passes: 4, direction: null, endpoint: null },
    { zone: 'nose', needleMillimetres: 0.75, passes: 4, direction: null, endpoint: null },
  ]);
});

test('what was typed last is sent when the window closes or reloads, and outlives it', async () => {
  const { id } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  const notes = 'Left cheek first. Right cheek next.';
  fireEvent.change(await screen.findByLabelText('Notes'), { target: { value: notes } });
  expect(screen.getByText('Saving…')).toBeTruthy();
  const answer = fetch;
  const keptAlive: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (url.includes('saveDraft')) keptAlive.push(init?.keepalive);
    return answer(url, init);
  });
  fireEvent(window, new Event('pagehide'));
  await waitFor(() => expect(keptAlive).toEqual([true]));
  fireEvent(window, new Event('pageshow'));
  await waitFor(async () => expect((await draftOf()).fields.notes).toBe(notes));
});

test('what was typed while Rollcall was down is kept as soon as she has signed in again', async () => {
  const { id } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  const notes = await screen.findByLabelText('Notes');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')));
  fireEvent.change(notes, { target: { value: 'Left cheek first. Right cheek next.' } });
  const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 5000 });
  const restarted = createTestDesk(createHandler(clinic.deps)); // the same data; nobody is signed in any more
  vi.stubGlobal('fetch', (url: string, { signal: _, ...init }: RequestInit = {}) =>
    restarted.fetch(url, init),
  );
  fireEvent.click(again);
  const pin = await screen.findByLabelText('PIN of Olive Owner', undefined, { timeout: 5000 });
  await user.type(pin, `${testPin}{Enter}`);
  await waitFor(async () =>
    expect((await draftOf()).fields.notes).toBe('Left cheek first. Right cheek next.'),
  );
  expect(await screen.findByText(/^Saved /)).toBeTruthy();
});

test('a note that is too long is said not to be kept, and the rest is kept', async () => {
  const { id } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  fireEvent.change(await screen.findByLabelText('Notes'), { target: { value: 'x'.repeat(4001) } });
  await user.type(screen.getByLabelText('Lot number'), '7');
  expect(
    await screen.findByText('Not kept: Notes. Keep this under 4000 characters. Everything else is kept.'),
  ).toBeTruthy();
  await waitFor(async () => expect((await draftOf()).fields.lotNumber).toBe('L-1007'));
  fireEvent.change(screen.getByLabelText('Notes'), { target: { value: 'Short.' } });
  await screen.findByText(/^Saved /, undefined, { timeout: 3000 });
});

test('signing too soon says beside each field what it wants, and the sentence goes when the field is filled', async () => {
  await openSignedIn(clinic, `/treatments/new?client=${anna}`);
  await user.click(await screen.findByRole('button', { name: 'Sign record' }));
  expect(await screen.findByText('Enter the lot number from the packet.')).toBeTruthy();
  expect(screen.getByText('Choose at least one zone.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('What is treated')));
  await user.type(screen.getByLabelText('Lot number'), 'L-7');
  await waitFor(() => expect(screen.queryByText('Enter the lot number from the packet.')).toBeNull());
});

test('a whole record is signed with one click, and what comes next stands beside it', async () => {
  const { id } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Sign record' }));
  expect(await screen.findByText(/^Signed by Olive Owner/)).toBeTruthy();
  const next = within(await screen.findByRole('region', { name: 'What next' }));
  const book = await next.findByRole('link', { name: 'Book next' });
  expect(book.getAttribute('href')).toBe(`/calendar?client=${anna}&view=week&date=2026-12-14`);
  expect(next.getByRole('link', { name: 'Print aftercare sheet' }).getAttribute('href')).toBe(
    `/print/handouts/new?treatment=${id}&print=1`,
  );
  expect(next.getByText(/ideally 21 to 28 days after the last session/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign record' })).toBeNull();
});

test('a record with a half-typed figure is not signed', async () => {
  const { id } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.clear(await screen.findByLabelText('Forehead: passes'));
  await user.click(screen.getByRole('button', { name: 'Sign record' }));
  expect(await screen.findByText('Enter the number of passes.')).toBeTruthy();
  expect((await draftOf()).isSigned).toBe(false);
});

test('"same as last time" fills the form, and a session too soon after the last is told', async () => {
  await signSession(desk, anna);
  await openSignedIn(clinic, `/treatments/new?client=${anna}`);
  expect(await screen.findByText(/Too early: allowed from 7 December 2026/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Same as last time' }));
  await screen.findByLabelText('Forehead: passes');
  expect(screen.getByLabelText<HTMLInputElement>('Name and model').value).toBe('Needling pen');
  expect(screen.getByLabelText<HTMLInputElement>('Lot number').value).toBe('');
});

test('what was missing is not said any more once "same as last time" has filled it', async () => {
  await signSession(desk, anna);
  await openSignedIn(clinic, `/treatments/new?client=${anna}`);
  await user.click(await screen.findByRole('button', { name: 'Sign record' }));
  await screen.findByText('Enter the name of the device.');
  await user.click(screen.getByRole('button', { name: 'Same as last time' }));
  await screen.findByLabelText('Forehead: passes');
  expect(screen.queryByText('Enter the name of the device.')).toBeNull();
  expect(screen.queryByText(/^Choose at least one zone\./)).toBeNull();
  expect(screen.getByText('Enter the lot number from the packet.')).toBeTruthy();
});

test('a newer version from another desk does not replace what is typed here until it is asked for', async () => {
  const { id, version } = await draftSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  const notes = await screen.findByLabelText<HTMLTextAreaElement>('Notes');
  await desk.api.treatments.saveDraft.mutate({ id, version, notes: 'theirs' });
  await user.clear(notes);
  await user.type(notes, 'mine');
  const show = await screen.findByRole('button', { name: 'Show the newer version' }, { timeout: 3000 });
  expect(notes.value).toBe('mine');
  await user.click(show);
  await waitFor(() => expect(notes.value).toBe('theirs'));
});

test('a correction is added under the signed record', async () => {
  const id = await signSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.type(await screen.findByLabelText('Add to this record'), 'The lot was L-101.');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const added = within(await screen.findByRole('region', { name: 'Added later' }));
  expect(await added.findByText(/Olive Owner, /)).toBeTruthy();
});

test('on a day that a condition blocks the signature asks why, and the record shows it', async () => {
  const { id } = await draftSession(desk, anna);
  const peel = { contraindication: 'peel_recent', variant: 'superficial', onDate: '2026-11-20', note: '' };
  await desk.api.conditions.add.mutate({ clientId: anna, ...peel });
  await acknowledgeAlerts(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Sign record' }));
  expect(await screen.findByText(/To sign all the same, write why the session took place/)).toBeTruthy();
  await user.type(
    screen.getByLabelText('Why the session took place all the same'),
    'Only the neck was peeled.',
  );
  await user.click(screen.getByRole('button', { name: 'Sign record' }));
  expect(await screen.findByText(/^Signed although: .* Reason: Only the neck was peeled\.$/)).toBeTruthy();
});

test('a client who is blocked by a condition is not asked how her skin looks', async () => {
  const id = await signSession(desk, anna);
  const pregnant = { contraindication: 'pregnancy_lactation', variant: '', onDate: '', note: '' };
  await desk.api.conditions.add.mutate({ clientId: anna, ...pregnant });
  await openSignedIn(clinic, `/treatments/${id}`);
  const next = within(await screen.findByRole('region', { name: 'What next' }));
  expect(
    await next.findByText(/Pregnant or breastfeeding: Do not treat.*No day can be named yet/),
  ).toBeTruthy();
  expect(next.queryByLabelText('How the skin looks now')).toBeNull();
  expect(next.queryByRole('link', { name: 'Book next' })).toBeNull();
});
