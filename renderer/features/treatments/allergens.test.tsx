import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, draftSession } from '../../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic, testPin } from '../../../electron/backend/testing/testClinic.ts';
import { leaveClinic, renderClinic } from '../../testing/renderClinic.tsx';

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(async () => {
  leaveClinic();
  await clinic.close();
});

test('beside the anaesthetic it is said that the client is allergic to it, while it is typed', async () => {
  const desk = await clinic.deskOf('owner');
  const anna = await addClient(desk);
  await desk.api.allergies.add.mutate({
    clientId: anna,
    substance: 'Lidocaine',
    reaction: '',
    severity: 'severe',
  });
  const { id } = await draftSession(desk, anna, { anaesthetic: '' });
  renderClinic(clinic, `/treatments/${id}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Olive Owner/ }));
  await user.type(screen.getByLabelText('PIN of Olive Owner'), `${testPin}{Enter}`);
  const words = 'The client is allergic to Lidocaine. Choose another product, or none.';
  const field = await screen.findByLabelText('Anaesthetic', { selector: 'input' }, { timeout: 5000 });
  expect(screen.queryByText(words)).toBeNull();
  fireEvent.change(field, { target: { value: 'EMLA, lidocaine and prilocaine' } });
  expect(await screen.findByText(words)).toBeTruthy();
  fireEvent.change(field, { target: { value: 'Tetracaine' } });
  expect(screen.queryByText(words)).toBeNull();
});
