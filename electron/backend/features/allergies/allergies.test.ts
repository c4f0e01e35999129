import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addClient } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(() => clinic.close());

const facts = { substance: 'Latex', reaction: 'hives', severity: 'moderate' as const };
const list = async () =>
  (await owner.api.allergies.ofClient.query({ clientId: anna })).map(({ substance, severity }) => [
    substance,
    severity,
  ]);

test('allergies are listed with the worst first, and a correction keeps what was recorded before', async () => {
  await owner.api.allergies.add.mutate({ ...facts, clientId: anna });
  await owner.api.allergies.add.mutate({ clientId: anna, substance: 'Plasters', reaction: '', severity: '' });
  const { id } = await owner.api.allergies.add.mutate({ ...facts, clientId: anna, substance: 'Nuts' });
  const reason = 'She told us about the hospital.';
  await owner.api.allergies.correct.mutate({
    ...{ ...facts, id, version: 1, substance: 'Nuts', severity: 'severe' as const, reason },
  });
  expect(await list()).toEqual([
    ['Nuts', 'severe'],
    ['Latex', 'moderate'],
    ['Plasters', ''],
  ]);
  await owner.api.allergies.withdraw.mutate({ id, version: 2, reason: 'Tested by a doctor.' });
  expect((await list()).map(([substance]) => substance)).toEqual(['Latex', 'Plasters']);
});

test('the front desk records what it hears and leaves corrections to clinicians; nothing nameless is kept', async () => {
  const desk = await clinic.deskOf('front_desk');
  const { id } = await desk.api.allergies.add.mutate({ ...facts, clientId: anna });
  const reason = 'A slip.';
  const codes = [
    await refusalOf(desk.api.allergies.correct.mutate({ ...facts, id, version: 1, reason })),
    await refusalOf(desk.api.allergies.withdraw.mutate({ id, version: 1, reason })),
    await refusalOf(owner.api.allergies.withdraw.mutate({ id, version: 2, reason })),
    await refusalOf(desk.api.allergies.add.mutate({ ...facts, clientId: anna, substance: '  ' })),
  ].map(({ code }) => code);
  expect(codes).toEqual(['not_allowed', 'not_allowed', 'changed_elsewhere', 'bad_input']);
});
