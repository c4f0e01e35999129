import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockLot } from '../../../electron/backend/features/products/stock.fixture.ts';
import {
  addClient,
  darkPatches,
  draftSession,
  signSession,
} from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
const user = userEvent.setup({ delay: null });
/** Other people may be testing on this machine. */
const patience = { timeout: 10_000 };

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('a scanned lot is picked from the stock with its date; one that is not there is kept and marked', async () => {
  const { lotId } = await stockLot(desk, { lotNumber: 'C-500', expiresOn: '2027-06' });
  const { id } = await draftSession(desk, anna, { lotNumber: '', lotExpiresOn: '' });
  await openSignedIn(clinic, `/treatments/${id}`);
  const number = await screen.findByLabelText<HTMLInputElement>('Lot number');
  await user.type(number, 'c-50{Enter}');
  expect(await screen.findByText(/^Cartridge, 12 needles, 10 left, until/)).toBeTruthy();
  expect([number.value, screen.getByLabelText<HTMLInputElement>('Expires on').value]).toEqual([
    'C-500',
    '2027-06-30',
  ]);
  await waitFor(async () => expect((await desk.api.treatments.get.query({ id })).fields.lotId).toBe(lotId));
  await user.type(number, 'X');
  expect(screen.getByText('Not in stock: kept as typed')).toBeTruthy();
  await waitFor(async () => expect((await desk.api.treatments.get.query({ id })).fields.lotId).toBeNull());
});

test('a scanned GS1 code fills lot, expiry and serial; one that was read in part says so and stays', async () => {
  const { lotId } = await stockLot(desk, { lotNumber: 'C-500', expiresOn: '2027-06' });
  const { id } = await draftSession(desk, anna, { lotNumber: '', lotExpiresOn: '' });
  await openSignedIn(clinic, `/treatments/${id}`);
  const shownIn = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
  const number = await screen.findByLabelText<HTMLInputElement>('Lot number');
  await user.click(number);
  await user.paste(']d201040123456789011727063010C-500');
  await user.keyboard('{Control>}]{/Control}21u7{Enter}');
  expect([number.value, shownIn('Expires on'), shownIn('Serial of the unit')]).toEqual([
    'C-500',
    '2027-06-30',
    'U7',
  ]);
  await waitFor(async () =>
    expect((await desk.api.treatments.get.query({ id })).fields).toMatchObject({ lotId, unitSerial: 'U7' }),
  );
  await user.clear(number);
  await user.paste(']d20104012345678901172706');
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^No lot could be read from this code\. Scan it again/)).toBeTruthy();
  expect(number.value).toBe(']D20104012345678901172706');
});

test('an expiry by its month becomes the last day of it', async () => {
  const { id } = await draftSession(desk, anna, { lotExpiresOn: '' });
  await openSignedIn(clinic, `/treatments/${id}`);
  const expires = await screen.findByLabelText<HTMLInputElement>('Expires on');
  await user.type(expires, '2028-02');
  await user.tab();
  expect(expires.value).toBe('2028-02-29');
});

test('the map is one stop for the keyboard: arrows walk over it, Enter chooses, and the list keeps step', async () => {
  const { id } = await draftSession(desk, anna, { zones: [] });
  await openSignedIn(clinic, `/treatments/${id}`);
  const map = within(await screen.findByRole('group', { name: 'Map of face and body' }));
  const forehead = map.getByRole('button', { name: 'Forehead' });
  expect(map.getAllByRole('button').filter((zone) => zone.tabIndex === 0)).toEqual([forehead]);
  forehead.focus();
  await user.keyboard('{ArrowDown}{Enter}');
  const chosen = within(screen.getByRole('list', { name: 'Chosen zones' }));
  expect(chosen.getByText('Between the brows')).toBeTruthy();
  await user.type(chosen.getByLabelText('Between the brows: needle length in millimetres'), '0.5');
  const glabella = await map.findByRole('button', { name: 'Between the brows, 0.5 mm' });
  expect(glabella.getAttribute('aria-pressed')).toBe('true');
  await user.click(glabella);
  expect(screen.queryByRole('list', { name: 'Chosen zones' })).toBeNull();
});

test('a needle beyond the device’s figure is told while it is typed, and radio-frequency asks for its own fields', async () => {
  const zones = [{ zone: 'nose' as const, needleMillimetres: 2, passes: 4 }];
  const { id } = await draftSession(desk, anna, { zones, deviceName: 'SkinPen' });
  await openSignedIn(clinic, `/treatments/${id}`);
  const warning = /^Nose 2 mm: over 1\.5 mm\. .* Signing will ask for the reason\.$/;
  expect(await screen.findByText(warning)).toBeTruthy();
  await user.click(screen.getByText('Radio-frequency'));
  expect(await screen.findByLabelText('Energy of a pulse')).toBeTruthy();
  expect(screen.queryByText(warning)).toBeNull();
});

test('an event is noted after the signature, with what is missing beside its field, and stands in the strip', async () => {
  const id = await signSession(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Note an adverse event' }));
  await user.click(await screen.findByRole('button', { name: 'Note the event' }));
  expect(await screen.findByText('Choose what happened.')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('What happened'), 'dark_patches');
  fireEvent.change(screen.getByLabelText('Since'), { target: { value: darkPatches.onsetOn } });
  await user.type(screen.getByLabelText('What was seen or reported'), darkPatches.seen);
  await user.click(screen.getByRole('button', { name: 'Note the event' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patience);
  const strip = within(await screen.findByRole('region', { name: 'Alerts' }, patience));
  expect(
    await strip.findByText('Darkened skin (hyperpigmentation), since 23 November 2026.', undefined, patience),
  ).toBeTruthy();
});
