import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addClient, signSession } from '../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../electron/backend/testing/testClinic.ts';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

test('on the printed record stands what was asked and seen before the session, and which advice was given', async () => {
  const desk = await clinic.deskOf('owner');
  const anna = await addClient(desk);
  await desk.api.allergies.add.mutate({
    clientId: anna,
    substance: 'Latex',
    reaction: 'hives',
    severity: '',
  });
  const id = await signSession(desk, anna);
  await desk.api.handouts.give.mutate({ treatmentId: id, how: 'printed' });
  await openSignedIn(clinic, `/print/treatment/${id}`);
  const part = async (name: string) => {
    const heading = await screen.findByRole('heading', { name });
    return within(heading.closest('section') ?? document.body)
      .getAllByText(/Olive/)
      .map((line) => line.textContent);
  };
  expect(await part('Asked and seen before the session')).toEqual([
    expect.stringMatching(/^Alerts seen: Allergy: Latex\. hives \(Olive Owner, /),
  ]);
  expect(await part('Sheets given')).toEqual([expect.stringMatching(/^Aftercare \(Olive Owner, /)]);
});
