import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addPhotoOf, giveConsent, jpeg } from '../../../electron/backend/features/photos/photos.fixture.ts';
import { addClient } from '../../../electron/backend/features/treatments/session.fixture.ts';
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

const agree = () => giveConsent(owner, anna, { kinds: ['photo_record'], onDate: '2026-11-01' });
const photosOf = async () => (await owner.api.photos.ofClient.query({ clientId: anna })).photos;

async function openTab(tab: string): Promise<void> {
  await openSignedIn(clinic, `/clients/${anna}/${tab}`);
}

/** What jsdom calls a file is not one for the real handler. */
async function filesOf(...made: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Promise<File[]> {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    fetch(url, init?.body instanceof Blob ? { ...init, body: await init.body.arrayBuffer() } : init),
  );
  return made.map(([name, bytes]) => new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
}

test('pictures are added, each says what became of it, and one click says which view it is', async () => {
  await agree();
  await openTab('photos');
  const files = await filesOf(['one.jpg', await jpeg()], ['letter.jpg', Buffer.from('Dear Anna,')]);
  await user.upload(await screen.findByLabelText('Pictures to add'), files);
  expect(await screen.findByText('1 added, 1 not added')).toBeTruthy();
  expect(screen.getByText('This file is not a JPEG, PNG or WebP picture. Choose another one.')).toBeTruthy();
  const choice = await screen.findByRole('group', { name: /one\.jpg/ });
  await user.click(within(choice).getByRole('button', { name: 'Left oblique' }));
  expect(await screen.findByRole('button', { name: 'Left oblique, Nov 23, 2026: open' })).toBeTruthy();
  expect((await photosOf()).map(({ view, originalName }) => [view, originalName])).toEqual([
    ['oblique_left', 'one.jpg'],
  ]);
});

test('without a consent nothing is added until somebody says why', async () => {
  await openTab('photos');
  expect((await screen.findByRole('button', { name: 'Add photos…' })).hasAttribute('disabled')).toBe(true);
  await user.type(screen.getByLabelText('Why a photo is taken without it'), 'Signed on paper');
  const files = await filesOf(['one.jpg', await jpeg()]);
  await user.upload(screen.getByLabelText('Pictures to add'), files);
  await screen.findByText('1 added, 0 not added');
  expect(clinic.database.raw.prepare('select consent_reason from photos').pluck().all()).toEqual([
    'Signed on paper',
  ]);
});

test('a photo is put right in its dialog, with the first one of its view to lay over it', async () => {
  await agree();
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-10-01', colour: '#aa8866' });
  await addPhotoOf(owner, anna, { view: 'lateral_left', takenOn: '2026-11-20' });
  await openTab('photos');
  await user.click(await screen.findByRole('button', { name: 'Left side, Nov 20, 2026: open' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByRole('switch')).toBeNull();
  await user.selectOptions(dialog.getByLabelText('View'), 'Front');
  await user.click(dialog.getByRole('switch', { name: 'Lay the first one over it (Oct 1, 2026)' }));
  expect(dialog.getByAltText('The first photo of this view, over it')).toBeTruthy();
  await user.selectOptions(dialog.getByLabelText('Zone'), 'Chin');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('button', { name: 'Front, chin, Nov 20, 2026: open' })).toBeTruthy();
});

test('a photo that is not hers leaves the page with a reason, and can still be looked at', async () => {
  await agree();
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-20' });
  await openTab('photos');
  await user.click(await screen.findByRole('button', { name: /^Front, Nov 20/ }));
  await user.click(await screen.findByRole('button', { name: 'Entered in error…' }));
  await user.click(screen.getByRole('button', { name: 'Mark as entered in error' }));
  expect(
    await screen.findByText('Say what is wrong with it, for whoever reads the record later.'),
  ).toBeTruthy();
  await user.type(screen.getByLabelText('What is wrong with it'), 'Her sister.');
  await user.click(screen.getByRole('button', { name: 'Mark as entered in error' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Front, Nov 20/ })).toBeNull());
  await user.click(screen.getByRole('switch', { name: 'Show what was entered in error (1)' }));
  expect(await screen.findByText('Her sister.')).toBeTruthy();
});

test('two days of one view are compared, and never two views', async () => {
  await agree();
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-10-01', colour: '#aa8866' });
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-20', colour: '#bb9977' });
  await addPhotoOf(owner, anna, { view: 'lateral_left', takenOn: '2026-11-20' });
  await openTab('photos/compare');
  const names = () => screen.getAllByRole('img').map((image) => image.getAttribute('alt'));
  expect(await screen.findByLabelText('Earlier')).toBeTruthy();
  expect(screen.getByLabelText('View').textContent).toBe('Front');
  expect(names()).toEqual(['Front, Oct 1, 2026', 'Front, Nov 20, 2026']);
  await user.click(screen.getByRole('radio', { name: 'Slider' }));
  expect(await screen.findByRole('slider', { name: 'How much of the earlier photo shows' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'In turn' }));
  const visible = () =>
    screen
      .getAllByAltText(/Front/)
      .filter((image) => image.style.visibility === 'visible')
      .map((image) => image.getAttribute('alt'));
  expect(visible()).toEqual(['Front, Oct 1, 2026']);
  await user.click(screen.getByRole('button', { name: 'Show the other one (Space)' }));
  expect(visible()).toEqual(['Front, Nov 20, 2026']);
  await user.keyboard(' ');
  expect(visible()).toEqual(['Front, Oct 1, 2026']);
  await user.click(screen.getByRole('radio', { name: 'In turn' }));
  await user.keyboard(' ');
  expect(visible()).toEqual(['Front, Nov 20, 2026']);
});

test('both photos are zoomed at the same place, in every way of comparing them', async () => {
  await agree();
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-10-01', colour: '#aa8866' });
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-20', colour: '#bb9977' });
  await openTab('photos/compare');
  await user.click(await screen.findByRole('button', { name: 'Nearer' }));
  const places = () => screen.getAllByAltText(/Front/).map((image) => image.style.transform);
  const near = 'scale(1.5) translate(0%, 0%)';
  expect(places()).toEqual([near, near]);
  (document.activeElement as HTMLElement).blur(); // a button has it
  await user.keyboard('{ArrowRight}');
  expect(new Set(places()).size).toBe(1);
  expect(places()[0]).toMatch(/^scale\(1\.5\) translate\(-6\.6/);
  await user.click(screen.getByRole('radio', { name: 'In turn' }));
  expect(places()[1]).toMatch(/^scale\(1\.5\) translate\(-6\.6/);
  await user.click(screen.getByRole('button', { name: 'Whole picture' }));
  expect(new Set(places())).toEqual(new Set(['scale(1) translate(0%, 0%)']));
});

test('with one photo of each view there is nothing to compare, and it says what is needed', async () => {
  await agree();
  await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-10-01' });
  await openTab('photos/compare');
  expect(await screen.findByText(/^Two photos of the same view are needed/)).toBeTruthy();
});

test('a computer without a camera says so', async () => {
  await agree();
  await openTab('photos');
  await user.click(await screen.findByRole('button', { name: 'Camera…' }));
  expect(
    await screen.findByText('No camera was found on this computer. Connect one, or add photos from a file.'),
  ).toBeTruthy();
});

test('what the client has not agreed to is not printed, and what she has is', async () => {
  await agree();
  const print = vi.fn();
  const first = await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-10-01', colour: '#aa8866' });
  const last = await addPhotoOf(owner, anna, { view: 'front', takenOn: '2026-11-20', colour: '#bb9977' });
  vi.stubGlobal('print', print);
  HTMLImageElement.prototype.decode = async () => undefined;
  await openSignedIn(clinic, `/print/photos?client=${anna}&a=${first.id}&b=${last.id}`);
  expect(await screen.findByRole('heading', { name: 'Anna Smith, Front' })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('For'), 'publication (no consent)');
  expect(screen.getByRole('heading', { name: 'Front' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(await screen.findByText(/^The client has not agreed to photos being published/)).toBeTruthy();
  expect(print).toHaveBeenCalledTimes(0);
  await user.selectOptions(screen.getByLabelText('For'), 'the record, or the client herself');
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});
