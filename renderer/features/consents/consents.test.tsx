import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { needling } from '../../../shared/clinical/consentForms/needling.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
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

const signed = () => desk.api.consents.ofClient.query({ clientId: anna });

async function answerAll(): Promise<void> {
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
}

/** A stroke from place to place, as a finger draws it. */
function draw(places: ReadonlyArray<readonly [number, number]>): void {
  const field = screen.getByRole('img', { name: /^Field for the signature/ });
  const [first = [0, 0], ...rest] = places;
  fireEvent.pointerDown(field, { clientX: first[0], clientY: first[1], button: 0 });
  for (const [clientX, clientY] of rest) fireEvent.pointerMove(field, { clientX, clientY });
  fireEvent.pointerUp(field);
}

test('a client reads, answers and draws her signature; what is missing is said beside it and what she answered stays', async () => {
  await openSignedIn(clinic, `/clients/${anna}/consents/sign/needling`);
  expect(await screen.findByRole('heading', { name: 'Consent to microneedling' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  expect(screen.getAllByText('This has to be confirmed before signing.')).toHaveLength(3);
  await answerAll();
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByText('Sign in the field first.')).toBeTruthy();
  draw([
    [20, 90],
    [60, 40],
    [90, 120],
    [140, 50],
  ]);
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  const form = within(await screen.findByRole('region', { name: 'Consent to microneedling' }));
  expect(await form.findByText('Valid until it is withdrawn')).toBeTruthy();
  expect(await signed()).toMatchObject([
    { signature: { how: 'drawn', name: 'Anna Smith' }, practitioner: 'Olive Owner', state: 'valid' },
  ]);
});

test('whoever cannot draw types the name, without a mouse', async () => {
  await openSignedIn(clinic, `/clients/${anna}/consents/sign/needling`);
  await answerAll();
  await user.click(screen.getByRole('radio', { name: 'Type the name instead' }));
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByText('Confirm that the typed name stands for a signature.')).toBeTruthy();
  screen.getByRole('checkbox', { name: /My typed name stands for my signature/ }).focus();
  await user.keyboard(' ');
  screen.getByRole('button', { name: 'Sign' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await signed()).map(({ signature }) => signature.how)).toEqual(['typed']),
  );
});

test('words that are edited while the client reads stay as they were shown, and those are kept', async () => {
  await openSignedIn(clinic, `/clients/${anna}/consents/sign/needling`);
  await answerAll();
  await desk.api.consents.forms.save.mutate({
    ...{ form: 'needling', version: 0, reason: 'New words.' },
    content: { ...needling, statement: 'Quite other words.' },
  });
  await user.click(screen.getByRole('radio', { name: 'Type the name instead' }));
  await user.click(screen.getByRole('checkbox', { name: /My typed name stands/ }));
  expect(screen.queryByText('Quite other words.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  await waitFor(async () => expect(await signed()).toHaveLength(1));
  const [consent] = await signed();
  const kept = consent && (await desk.api.consents.get.query({ id: consent.id }));
  expect(kept?.words.statement).toBe(needling.statement);
});

test('a signed paper is recorded, opened as it was signed and withdrawn with the reason', async () => {
  await openSignedIn(clinic, `/clients/${anna}/consents`);
  const region = within(await screen.findByRole('region', { name: 'Consent to photographs' }));
  await user.click(region.getByRole('button', { name: 'Signed on paper…' }));
  const paper = within(await screen.findByRole('dialog'));
  for (const yes of await paper.findAllByRole('radio', { name: 'Yes' })) await user.click(yes);
  await user.type(paper.getByLabelText('Where the paper is kept'), 'Blue folder');
  await user.click(paper.getByRole('button', { name: 'Record it as signed' }));
  expect(await region.findByText(/kept in: Blue folder/)).toBeTruthy();
  await user.click(region.getByRole('button', { name: 'Withdraw…' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Withdraw: / }));
  await user.click(await dialog.findByRole('button', { name: 'Withdraw the consent' }));
  expect(await dialog.findByText('Write what the client said, or why it was a mistake.')).toBeTruthy();
  await user.type(dialog.getByLabelText('What the client said'), 'Not any more.');
  await user.click(dialog.getByRole('button', { name: 'Withdraw the consent' }));
  expect(await region.findByText('No valid consent.')).toBeTruthy();
  expect(await region.findByText(/^Withdrawn on .*: Not any more\.$/)).toBeTruthy();
});

test('a consent is printed as it was signed, and says so when it was withdrawn', async () => {
  const [form] = await desk.api.consents.forms.list.query();
  const { id } = await desk.api.consents.sign.mutate({
    ...{ clientId: anna, form: 'needling', textSha256: form?.sha256 ?? '', practitionerId: desk.staffId },
    answers: { understood: 'yes', time: 'yes', told: 'yes', numbing: 'no' },
    signature: { how: 'drawn', name: 'Anna Smith', path: 'M20 90L60 40L90 120L140 50' },
  });
  await desk.api.consents.withdraw.mutate({
    ...{ id, withdrawnOn: '2026-11-23', isMistake: false, reason: 'Not any more.' },
  });
  await openSignedIn(clinic, `/print/consents/${id}`);
  expect(await screen.findByRole('img', { name: 'Signature of Anna Smith' })).toBeTruthy();
  expect(screen.getAllByRole('img', { name: 'ticked' })).toHaveLength(4);
  expect(screen.getByText(/^Withdrawn on/)).toBeTruthy();
});

test('a clinic makes a form its own: what promises is named while it is typed, and the next client signs the new words', async () => {
  await openSignedIn(clinic, '/settings/consents');
  await user.click(await screen.findByRole('button', { name: /^Consent to photographs/ }));
  const statement = await screen.findByLabelText('What the signature says');
  await user.clear(statement);
  await user.type(statement, 'A permanent yes.');
  expect(await screen.findByText(/^"permanent": /)).toBeTruthy();
  await user.clear(statement);
  await user.type(statement, 'I chose this myself.');
  await user.type(screen.getByLabelText('Holds for, in months'), '12');
  await user.click(screen.getByRole('button', { name: 'Save as a new version' }));
  expect(await screen.findByText('Say why the clinic departs from the default.')).toBeTruthy();
  await user.type(screen.getByLabelText('Why'), 'Our insurer.');
  await user.click(screen.getByRole('button', { name: 'Save as a new version' }));
  expect(await screen.findByText('Holds for 12 months')).toBeTruthy();
  const photos = (await desk.api.consents.forms.list.query()).find(({ form }) => form === 'photos');
  expect([photos?.version, photos?.content.statement, photos?.content.validMonths]).toEqual([
    1,
    'I chose this myself.',
    12,
  ]);
});

test('a product that is tested first is kept with the clinic’s own days, and taken off again', async () => {
  await openSignedIn(clinic, '/settings/consents');
  await user.click(await screen.findByRole('button', { name: 'Add a product' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter the product.')).toBeTruthy();
  await user.type(screen.getByLabelText('Product'), 'Lidocaine');
  await user.type(screen.getByLabelText('Read after days'), '2');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Test Lidocaine no more' }));
  await waitFor(async () => expect(await desk.api.patchTests.rules.list.query()).toEqual([]));
});
