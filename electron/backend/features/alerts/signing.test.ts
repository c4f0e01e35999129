import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { acknowledgeAlerts, addClient, draftSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

const isSigned = async (id: Awaited<ReturnType<typeof draftSession>>['id']) =>
  (await owner.api.treatments.get.query({ id })).isSigned;

test('a record is not signed before its alerts were seen; the sentence says which and what to do', async () => {
  const anna = await addClient(owner, { alert: 'Faints easily.' });
  const draft = await draftSession(owner, anna);
  expect(await refusalOf(owner.api.treatments.sign.mutate(draft))).toEqual({
    code: 'alerts_unseen',
    sentence:
      'Read the alerts at the head of this record and choose “Alerts seen”, then sign. Faints easily.',
  });
  await acknowledgeAlerts(owner, anna);
  await owner.api.treatments.sign.mutate(draft);
  const { isSigned: isDone, checks } = await owner.api.treatments.get.query({ id: draft.id });
  expect([isDone, checks.map(({ kind, madeBy, alerts }) => [kind, madeBy, alerts[0]?.words])]).toEqual([
    true,
    [['alerts_seen', 'Olive Owner', 'Faints easily.']],
  ]);
});

test('a session without consent is signed only with a reason, or not at all where the clinic says so', async () => {
  const anna = await addClient(owner);
  const draft = await draftSession(owner, anna);
  const [given] = await owner.api.consents.ofClient.query({ clientId: anna });
  if (!given) throw new Error('nobody has consented');
  await owner.api.consents.withdraw.mutate({
    ...{ id: given.id, withdrawnOn: '2026-11-23', isMistake: false, reason: 'She has changed her mind.' },
  });
  const overrideReason = 'She agreed again, the printer was broken.';
  expect(await refusalOf(owner.api.treatments.sign.mutate(draft))).toMatchObject({
    code: 'reason_needed',
    sentence: expect.stringMatching(
      /^No valid consent for needling with the pen\. Withdrawn on 23 November 2026\./,
    ),
  });
  const [form] = await owner.api.consents.forms.list.query();
  if (!form) throw new Error('no form was shipped');
  const save = (version: number, whenMissing: 'reason' | 'refuse') =>
    owner.api.consents.forms.save.mutate({
      ...{ form: form.form, version, reason: 'Our insurer.', content: { ...form.content, whenMissing } },
    });
  await save(0, 'refuse');
  expect(await refusalOf(owner.api.treatments.sign.mutate({ ...draft, overrideReason }))).toMatchObject({
    code: 'not_allowed',
  });
  await save(1, 'reason');
  await owner.api.treatments.sign.mutate({ ...draft, overrideReason });
  const { override } = await owner.api.treatments.get.query({ id: draft.id });
  expect([override?.reason, override?.despite.length]).toEqual([overrideReason, 1]);
});

test('a product that names what the client is allergic to is signed only with a reason', async () => {
  const anna = await addClient(owner);
  const facts = { clientId: anna, reaction: '', severity: 'severe' as const };
  await owner.api.allergies.add.mutate({ ...facts, substance: 'lidocaine' });
  await owner.api.allergies.add.mutate({ ...facts, substance: 'Latex' });
  const draft = await draftSession(owner, anna);
  await acknowledgeAlerts(owner, anna);
  expect((await refusalOf(owner.api.treatments.sign.mutate(draft))).sentence).toBe(
    'The client is allergic to lidocaine, and a product of this session names it. To sign all the same, write why the session took place.',
  );
  await owner.api.treatments.sign.mutate({
    ...draft,
    overrideReason: 'Rubbed off after a minute, see notes.',
  });
  expect(await isSigned(draft.id)).toBe(true);
});

test('a product that the clinic tests first needs a negative test that counts, or a reason', async () => {
  const anna = await addClient(owner);
  await owner.api.patchTests.rules.save.mutate({
    ...{ product: 'Lidocaine', readAfterDays: 2, validDays: 180, version: 0 },
  });
  const draft = await draftSession(owner, anna);
  await acknowledgeAlerts(owner, anna);
  expect((await refusalOf(owner.api.treatments.sign.mutate(draft))).sentence).toMatch(
    /^No valid patch test for Lidocaine\. This clinic tests it first, and no test is recorded\./,
  );
  const test = { clientId: anna, product: 'Lidocaine 4 % cream', lot: 'L-7', site: 'behind the left ear' };
  const { id } = await owner.api.patchTests.add.mutate({ ...test, appliedOn: '2026-11-20' });
  const read = { id, version: 1, readOn: '2026-11-22', reaction: '' };
  await owner.api.patchTests.read.mutate({ ...read, result: 'negative' });
  await owner.api.treatments.sign.mutate(draft);
  expect(await isSigned(draft.id)).toBe(true);
});
