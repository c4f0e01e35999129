import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  acknowledgeAlerts,
  addClient,
  draftSession,
} from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('beside the anaesthetic it is said that the client is allergic to it, and signing asks why', async () => {
  const desk = await clinic.deskOf('owner');
  const anna = await addClient(desk);
  const allergy = { clientId: anna, substance: 'Lidocaine', reaction: '', severity: 'severe' as const };
  await desk.api.allergies.add.mutate(allergy);
  const { id } = await draftSession(desk, anna, { anaesthetic: 'Tetracaine', reaction: '' });
  await acknowledgeAlerts(desk, anna);
  await openSignedIn(clinic, `/treatments/${id}`);
  const words = 'The client is allergic to Lidocaine. Choose another product, or none.';
  const field = await screen.findByLabelText('Anaesthetic', { selector: 'input' });
  expect(screen.queryByText(words)).toBeNull();
  fireEvent.change(field, { target: { value: 'EMLA, lidocaine and prilocaine' } });
  expect(await screen.findByText(words)).toBeTruthy();
  // Pressed twice by a gloved hand.
  for (const _ of [1, 2]) fireEvent.click(screen.getByText('+ No complaints'));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Reaction afterwards').value).toBe('No complaints.');
  fireEvent.click(screen.getByText('Sign record'));
  expect(await screen.findByLabelText(/^Why the session took place/)).toBeTruthy();
});
