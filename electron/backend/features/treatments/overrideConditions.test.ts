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
    'Pregnant or breastfeeding: Do not treat until it is over. Sources disagree on this. Nobody may set this aside, so the record cannot be signed. If what is recorded is wrong, correct it on the client’s page. If the session did not take place, choose “Started by mistake”. If it did, leave the record as a draft with what was done in its notes, and tell the owner.',
  ]);
  expect((await desk.api.treatments.get.query(draft)).isSigned).toBe(false);
});

test('a session of a minor is not signed, and the refusal says what can be done; on the 18th birthday it is', async () => {
  const client = await desk.api.clients.get.query({ id: anna });
  await desk.api.clients.update.mutate({ ...client, birthDate: '2008-11-24' });
  const refusal = await refusalOf(
    desk.api.treatments.sign.mutate({ ...(await readyDraft()), overrideReason: 'Her mother agrees.' }),
  );
  expect([refusal.code, refusal.sentence]).toEqual([
    'not_allowed',
    expect.stringMatching(
      /18th birthday\. .*Nobody may set this aside.* If the birth date is wrong, correct it on the client’s page; a parent’s consent does not change this\. If the session did not take place, choose “Started by mistake”\./,
    ),
  ]);
  const { version, ...known } = await desk.api.clients.get.query({ id: anna });
  await desk.api.clients.update.mutate({ ...known, version, birthDate: '2008-11-23' });
  const [draft] = await desk.api.treatments.ofClient.query({ clientId: anna });
  if (!draft) throw new Error('the draft is gone');
  const key = await desk.api.treatments.get.query({ id: draft.id });
  await acknowledgeAlerts(desk, anna);
  await desk.api.treatments.sign.mutate({ id: key.id, version: key.version });
  expect((await desk.api.treatments.get.query(draft)).isSigned).toBe(true);
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
