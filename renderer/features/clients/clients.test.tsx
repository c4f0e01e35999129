import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, type TestClinic, testPin } from '../../../electron/backend/testing/testClinic.ts';
import { emptyClient } from '../../../shared/schemas/clients.ts';
import { leaveClinic, openSignedIn, renderClinic } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
const user = userEvent.setup();

beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('a wrong PIN is told in words and the right one opens the clinic', async () => {
  await renderClinic(clinic);
  await user.click(await screen.findByRole('button', { name: /Olive Owner/ }));
  await user.type(screen.getByLabelText('PIN of Olive Owner'), '9999{Enter}');
  expect(await screen.findByText('That PIN is not right. Try again.')).toBeTruthy();
  await user.clear(screen.getByLabelText('PIN of Olive Owner'));
  await user.type(screen.getByLabelText('PIN of Olive Owner'), `${testPin}{Enter}`);
  expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();
});

test('what cannot be saved is said beside the field, and what was typed stays', async () => {
  await openSignedIn(clinic, '/clients/new');
  await user.type(await screen.findByLabelText('First name'), 'Anna');
  await user.type(screen.getByLabelText('E-mail'), 'anna-at-home');
  await user.click(screen.getByRole('button', { name: 'Save client' }));
  expect(await screen.findByText('This is not a complete e-mail address.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('First name').value).toBe('Anna');
});

test('somebody who may be here already shows while the name is being typed', async () => {
  const desk = await clinic.deskOf('front_desk');
  await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Anna',
    familyName: 'Smith',
    phone: '07700 900456',
  });
  await openSignedIn(clinic, '/clients/new');
  await user.type(await screen.findByLabelText('First name'), 'anna');
  await user.type(screen.getByLabelText('Family name'), 'SMITH');
  expect(await screen.findByText(/Perhaps already here/)).toBeTruthy();
  expect(screen.getByText(/same name/)).toBeTruthy();
});

test('what another desk enters appears here without asking', async () => {
  await openSignedIn(clinic, '/clients');
  expect(await screen.findByText(/No clients yet/)).toBeTruthy();
  const desk = await clinic.deskOf('front_desk');
  await desk.api.clients.create.mutate({ ...emptyClient, givenName: 'Zoë', familyName: 'Walker' });
  expect(await screen.findByRole('link', { name: 'Zoë Walker' })).toBeTruthy();
});

test('a locked screen hides the page and gives it back with what was typed', async () => {
  await openSignedIn(clinic, '/clients/new');
  await user.type(await screen.findByLabelText('Family name'), 'Half-typed');
  await user.click(screen.getByRole('button', { name: /Lock or switch/ }));
  await user.type(await screen.findByLabelText('PIN of Olive Owner'), `${testPin}{Enter}`);
  await waitFor(() => expect(screen.queryByLabelText('PIN of Olive Owner')).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('Family name').value).toBe('Half-typed');
});

test('two desks editing one client: the second to save is told, and the first change stands', async () => {
  const desk = await clinic.deskOf('front_desk');
  const { id } = await desk.api.clients.create.mutate({ ...emptyClient, familyName: 'Smith' });
  await openSignedIn(clinic, `/clients/${id}/edit`);
  await user.type(await screen.findByLabelText('Notes'), 'typed here');
  await desk.api.clients.update.mutate({
    ...emptyClient,
    familyName: 'Smith',
    notes: 'from the other',
    id,
    version: 1,
  });
  await waitFor(async () => expect((await desk.api.clients.get.query({ id })).version).toBe(2));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(await screen.findByText(/was changed at another desk/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Notes').value).toBe('typed here');
  expect((await desk.api.clients.get.query({ id })).notes).toBe('from the other');
});

test('archiving somebody who still has visits booked asks once, with what will happen', async () => {
  const desk = await clinic.deskOf('owner');
  const { id } = await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Anna',
    familyName: 'Smith',
  });
  const [service] = await desk.api.clinic.services.query();
  if (!service) throw new Error('the test clinic offers nothing');
  const visit = { clientId: id, serviceId: service.id, practitionerId: desk.staffId, durationMinutes: 30 };
  await desk.api.appointments.book.mutate({ ...visit, startsLocal: '2026-11-24T10:00' });
  await openSignedIn(clinic, `/clients/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Archive' }));
  expect(await screen.findByText(/1 visit is still booked/)).toBeTruthy();
  expect((await desk.api.clients.get.query({ id })).isArchived).toBe(false);
});

test('an address that is no client’s says so in words', async () => {
  await openSignedIn(clinic, '/clients/foo');
  expect(await screen.findByText(/This address leads nowhere/)).toBeTruthy();
});
