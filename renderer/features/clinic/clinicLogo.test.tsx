import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jpeg } from '../../../electron/backend/features/photos/photos.fixture.ts';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { appRoutes } from '../../routes.tsx';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

// A loaded machine takes its time.

let clinic: TestClinic;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

/** What jsdom calls a file is not one for the real handler. */
function sendBytes(): void {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    fetch(url, init?.body instanceof Blob ? { ...init, body: await init.body.arrayBuffer() } : init),
  );
}
const logos = () => [...document.querySelectorAll('img.sheet-logo')].map((logo) => logo.getAttribute('alt'));

test('the owner chooses the logo, sees it, finds it on a sheet beside the name, and takes it away again', async () => {
  const owner = await clinic.deskOf('owner');
  const treatmentId = await signSession(owner, await addClient(owner));
  await openSignedIn(clinic, '/settings');
  sendBytes();
  const choose = async (bytes: Uint8Array) =>
    user.upload(
      await screen.findByLabelText('Logo file'),
      new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' }),
    );
  await choose(Buffer.from('<svg/>'));
  expect(await screen.findByText(/^This file is not a PNG, JPEG or WebP picture/)).toBeTruthy();
  await choose(await jpeg());
  const shown = await screen.findByRole('img', { name: 'The clinic’s logo' });
  const { sha256 } = await owner.api.clinic.logo.query();
  expect(shown.getAttribute('src')).toBe(`/clinic-logo/${sha256}`);

  void appRoutes.navigate(`/print/handouts/new?treatment=${treatmentId}`);
  await screen.findByRole('heading', { name: 'Anna Smith' });
  expect(logos()).toEqual(['']);

  void appRoutes.navigate('/settings');
  await user.click(await screen.findByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('img', { name: 'The clinic’s logo' })).toBeNull());
  void appRoutes.navigate(`/print/handouts/new?treatment=${treatmentId}&kind=next`);
  await screen.findByRole('heading', { name: 'Anna Smith' });
  await waitFor(() => expect(logos()).toEqual([]));
});
