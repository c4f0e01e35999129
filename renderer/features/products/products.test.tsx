import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockLot } from '../../../electron/backend/features/products/stock.fixture.ts';
import { addClient, signSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
const user = userEvent.setup({ delay: null });

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('an empty cupboard says what to do first', async () => {
  await openSignedIn(clinic, '/settings/products');
  expect(
    await screen.findByText(/^Nothing is listed yet\. Add the cartridges or rollers you use/),
  ).toBeTruthy();
});

test('a delivery goes in lot by lot; what is wrong is said beside its field and what was typed stays', async () => {
  await stockLot(desk);
  await openSignedIn(clinic, '/settings/products');
  await user.click(await screen.findByRole('button', { name: 'Unpack a delivery' }));
  const form = within(await screen.findByRole('dialog', { name: 'Unpack a delivery' }));
  const number = form.getByLabelText<HTMLInputElement>('Lot number');
  await user.type(number, 'c-600');
  await user.type(form.getByLabelText('Expires on'), '2026-10');
  await user.type(form.getByLabelText('Units'), '20');
  await user.click(form.getByRole('button', { name: 'Put into stock' }));
  expect(
    await form.findByText('This lot had expired when it came. Check the date, or send it back.'),
  ).toBeTruthy();
  expect(number.value).toBe('C-600');
  await user.clear(form.getByLabelText('Expires on'));
  await user.type(form.getByLabelText('Expires on'), '2028-10');
  await user.click(form.getByRole('button', { name: 'Put into stock' }));
  expect(await form.findByText('20 of lot C-600 are in stock.')).toBeTruthy();
  expect([number.value, document.activeElement]).toEqual(['', number]);
});

test('a scanned packet fills lot and expiry of a delivery, and the units are asked for next', async () => {
  await stockLot(desk);
  await openSignedIn(clinic, '/settings/products');
  await user.click(await screen.findByRole('button', { name: 'Unpack a delivery' }));
  const form = within(await screen.findByRole('dialog', { name: 'Unpack a delivery' }));
  await user.click(form.getByLabelText('Lot number'));
  await user.paste('01040123456789011728100010C-600');
  await user.keyboard('{Enter}');
  expect(form.getByLabelText<HTMLInputElement>('Expires on').value).toBe('2028-10-31');
  await user.keyboard('20{Enter}');
  expect(await form.findByText('20 of lot C-600 are in stock.')).toBeTruthy();
  await user.click(form.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Took 20 of lot C-600 back out of stock')).toBeTruthy();
  expect((await desk.api.products.lots.query()).map(({ lotNumber }) => lotNumber)).toEqual(['C-500']);
});

test('who had a lot is found by part of its number, recalled, and ticked off', async () => {
  await signSession(desk, await addClient(desk));
  await openSignedIn(clinic, '/settings/lots');
  await user.click(await screen.findByLabelText('Part of the lot number'));
  await user.paste(']C11728063010L-100');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('link', { name: 'L-100' }));
  expect(await screen.findByRole('link', { name: 'Anna Smith' })).toBeTruthy();
  await user.type(screen.getByLabelText('Why it is recalled, and who says so'), 'Maker’s letter.');
  await user.click(screen.getByRole('button', { name: 'Start the recall' }));
  await user.click(await screen.findByRole('button', { name: 'Told: Anna Smith' }));
  expect(await screen.findByText('Recalled: Maker’s letter. 1 of 1 clients told.')).toBeTruthy();
});
