import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  owner = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

const makeUp = {
  id: 'make_up',
  version: 0,
  from: { hours: 0 },
  until: { hours: 48 },
  reason: 'Two clients came back with spots.',
};
/** However the sheet writes its dates. */
const dayOf = ({ sections }: HandoutDocument, id: string) => {
  const row = sections.flatMap((section) => section.lines).find((line) => line.id === id);
  return /\d+ [A-Z][a-z]{2}/.exec(row?.when ?? '')?.[0];
};
const lineOf = async (id: string) =>
  (await owner.api.aftercare.lines.query()).find(({ line }) => line.id === id);

test('every line is shown with its sources, and where they disagree', async () => {
  const shade = await lineOf('shade');
  expect([shade?.sources.length, shade?.line.disputed, shade?.version, shade?.edit]).toEqual([
    6,
    'Sheets say 48 or 72 hours. The skin closes again after hours to three days.',
    0,
    null,
  ]);
});

test("the clinic's own hours are on the next sheet, and a sheet that was given stays as it was", async () => {
  const treatmentId = await signSession(owner, await addClient(owner));
  const given = await owner.api.handouts.give.mutate({ treatmentId, how: 'printed' });
  await owner.api.aftercare.save.mutate(makeUp);
  const { document } = await owner.api.handouts.preview.query({ treatmentId });
  const kept = await owner.api.handouts.get.query({ id: given.id });
  expect([dayOf(document, 'make_up'), dayOf(kept.document, 'make_up')]).toEqual(['25 Nov', '24 Nov']);
});

test('an edit says who made it, when and why; restored, the line is as shipped and the history has both', async () => {
  expect(await owner.api.aftercare.save.mutate(makeUp)).toEqual({ version: 1 });
  expect(await lineOf('make_up')).toMatchObject({
    version: 1,
    edit: { by: 'Olive Owner', at: Date.parse('2026-11-23T10:40:00Z'), reason: makeUp.reason },
    line: { until: { hours: 48 } },
    shipped: { until: { hours: 24 } },
  });
  await owner.api.aftercare.restore.mutate({ id: 'make_up', version: 1, reason: 'Back to usual.' });
  const restored = await lineOf('make_up');
  expect([restored?.line.until, restored?.version, restored?.edit]).toEqual([{ hours: 24 }, 2, null]);
  const history = await owner.api.aftercare.history.query({ id: 'make_up' });
  expect(history.map(({ action, staffName, reason }) => [action, staffName, reason])).toEqual([
    ['aftercare.restore', 'Olive Owner', 'Back to usual.'],
    ['aftercare.save', 'Olive Owner', makeUp.reason],
  ]);
});

test('a desk that still shows the edit cannot write over the restored line', async () => {
  await owner.api.aftercare.save.mutate(makeUp);
  await owner.api.aftercare.restore.mutate({ id: 'make_up', version: 1, reason: 'Back to usual.' });
  expect((await refusalOf(owner.api.aftercare.save.mutate({ ...makeUp, version: 1 }))).code).toBe(
    'changed_elsewhere',
  );
});

test('a line that ends before it begins, an unknown line and no reason are refused beside their field', async () => {
  const fields = async (over: object) =>
    (await refusalOf(owner.api.aftercare.save.mutate({ ...makeUp, ...over }))).fields;
  expect([
    await fields({ until: { hours: 0 } }),
    await fields({ id: 'miracle' }),
    await fields({ reason: '' }),
  ]).toEqual([
    { until: 'It must end after it begins.' },
    { id: 'This line is not on the sheet.' },
    { reason: 'Say why the clinic departs from the default.' },
  ]);
  expect((await lineOf('make_up'))?.version).toBe(0);
});

test('figures that are a slip are refused in words, and one letter is a reason', async () => {
  const fields = async (over: object) =>
    (await refusalOf(owner.api.aftercare.save.mutate({ ...makeUp, ...over }))).fields;
  const slip = 'More than a year after the session is surely a slip.';
  expect([await fields({ until: { hours: 9000 } }), await fields({ until: { day: 400 } })]).toEqual([
    { 'until.hours': slip },
    { 'until.day': slip },
  ]);
  expect(await owner.api.aftercare.save.mutate({ ...makeUp, reason: 'x' })).toEqual({ version: 1 });
});

test('words that the clinic wrote into a line before sheets had texts of their own stay on its English sheet', async () => {
  await owner.api.aftercare.save.mutate(makeUp);
  clinic.database.raw
    .prepare(`update clinic_edits set content = json_set(content, '$.text', ?)`)
    .run('No make-up at all, not even powder.');
  await owner.api.aftercare.save.mutate({ ...makeUp, version: 1, until: { hours: 72 } });
  const treatmentId = await signSession(owner, await addClient(owner));
  const { document } = await owner.api.handouts.preview.query({ treatmentId });
  const row = document.sections[0]?.lines.find(({ id }) => id === 'make_up');
  expect([row?.text, dayOf(document, 'make_up')]).toEqual(['No make-up at all, not even powder.', '26 Nov']);
});

test('going back to the shipped line needs no reason', async () => {
  await owner.api.aftercare.save.mutate(makeUp);
  expect(await owner.api.aftercare.restore.mutate({ id: 'make_up', version: 1 })).toEqual({ version: 2 });
});

test('for darker skin the stricter days stay, unless the clinic changes those too', async () => {
  const line = {
    ...makeUp,
    id: 'sunbathing',
    from: { hours: 72 },
    until: { day: 21 },
  };
  await owner.api.aftercare.save.mutate(line);
  const treatmentId = await signSession(owner, await addClient(owner, { fitzpatrick: 5 }));
  const dayNow = async () =>
    dayOf((await owner.api.handouts.preview.query({ treatmentId })).document, 'sunbathing');
  const before = await dayNow();
  await owner.api.aftercare.save.mutate({ ...line, version: 1, stricter: { until: { day: 35 } } });
  expect([before, await dayNow()]).toEqual(['21 Dec', '28 Dec']);
});

test('the front desk reads the lines and cannot change them', async () => {
  const desk = await clinic.deskOf('front_desk');
  expect((await desk.api.aftercare.lines.query()).length).toBeGreaterThan(10);
  expect((await refusalOf(desk.api.aftercare.save.mutate(makeUp))).code).toBe('not_allowed');
});
