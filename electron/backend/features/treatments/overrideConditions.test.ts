import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { acknowledgeAlerts, addClient, draftSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('practitioner');
  anna = await addClient(desk);
});
afterEach(() => clinic.close());

/** Whatever stands against it has been read. */
async function readyDraft() {
  const draft = await draftSession(desk, anna);
  await acknowledgeAlerts(desk, anna);
  return draft;
}
const has = (contraindication: string, onDate = '', variant = '') =>
  desk.api.conditions.add.mutate({ clientId: anna, contraindication, variant, onDate, note: '' });

test('a session on a blocked day is signed only with a reason, which is kept and shown with what it set aside', async () => {
  await has('peel_recent', '2026-11-20', 'superficial');
  const draft = await readyDraft();
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(draft));
  expect([refusal.code, refusal.sentence]).toEqual([
    'reason_needed',
    expect.stringMatching(/To sign all the same, write why the session took place\.$/),
  ]);
  expect((await desk.api.treatments.get.query(draft)).isSigned).toBe(false);
  const overrideReason = 'Healed; seen this morning.';
  await desk.api.treatments.sign.mutate({ ...draft, overrideReason });
  const { isSigned, override } = await desk.api.treatments.get.query(draft);
  expect([isSigned, override?.reason, override?.despite.length]).toEqual([true, overrideReason, 1]);
  const [signature] = await desk.api.treatments.history.query(draft);
  expect([signature?.action, signature?.reason]).toEqual(['treatments.sign', overrideReason]);
});

test('what nobody may override is not signed, whatever the reason', async () => {
  await has('pregnancy_lactation');
  const draft = await readyDraft();
  const refusal = await refusalOf(
    desk.api.treatments.sign.mutate({ ...draft, overrideReason: 'She wants it.' }),
  );
  expect([refusal.code, refusal.sentence]).toEqual([
    'not_allowed',
    expect.stringContaining('Nobody may set this aside'),
  ]);
  expect((await desk.api.treatments.get.query(draft)).isSigned).toBe(false);
});

test('where a prescriber decides, the refusal asks who agreed', async () => {
  await has('anticoagulant');
  const refusal = await refusalOf(desk.api.treatments.sign.mutate(await readyDraft()));
  expect([refusal.code, refusal.sentence]).toEqual([
    'reason_needed',
    expect.stringContaining('which prescriber agreed'),
  ]);
});

test('a day on which nothing blocks asks for no reason and shows none', async () => {
  const draft = await draftSession(desk, anna);
  await desk.api.treatments.sign.mutate(draft);
  expect((await desk.api.treatments.get.query(draft)).override).toBeNull();
});
