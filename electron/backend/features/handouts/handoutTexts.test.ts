import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TreatmentId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: TestDesk;
let treatmentId: TreatmentId;
const key = { kind: 'aftercare', language: 'es', device: null } as const;
const reason = 'So we say it here.';

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  owner = await clinic.deskOf('owner');
  treatmentId = await signSession(owner, await addClient(owner, { language: 'es' }));
});
afterEach(() => clinic.close());

type Text = Awaited<ReturnType<TestDesk['api']['handouts']['texts']['get']['query']>>;
/** The template with other words in one line. */
const reworded = ({ template }: Text, id: string, text: string) => ({
  ...template,
  sections: template.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => (line.id === id ? { ...line, text } : line)),
  })),
});
const lineOnSheet = async (id: string) => {
  const { document } = await owner.api.handouts.preview.query({ treatmentId });
  const line = document.sections.flatMap((section) => section.lines).find((one) => one.id === id);
  return [document.language, document.editVersion, line?.text];
};

test("the sheet is in the client's language, with the clinic's own words and back to the shipped ones", async () => {
  const shipped = await owner.api.handouts.texts.get.query(key);
  expect(await lineOnSheet('shade')).toEqual([
    'es',
    0,
    'Sin sol directo en la piel tratada. Quédese a la sombra y lleve sombrero.',
  ]);
  const given = await owner.api.handouts.give.mutate({ treatmentId, how: 'printed' });
  const template = reworded(shipped, 'shade', 'Sin sol, {client}.');
  await owner.api.handouts.texts.save.mutate({ ...key, version: 0, template, reason });
  expect(await lineOnSheet('shade')).toEqual(['es', 1, 'Sin sol, Anna Smith.']);
  const kept = await owner.api.handouts.get.query(given);
  expect(JSON.stringify(kept.document)).toContain('Quédese a la sombra y lleve sombrero');
  await owner.api.handouts.texts.restore.mutate({ ...key, version: 1 });
  expect((await lineOnSheet('shade'))[2]).toContain('Quédese a la sombra');
  const history = await owner.api.handouts.texts.history.query(key);
  expect(history.map((row) => [row.action, row.reason])).toEqual([
    ['handoutTexts.restore', ''],
    ['handoutTexts.save', reason],
  ]);
});

test('words for one device stand before the words for any', async () => {
  const any = await owner.api.handouts.texts.get.query(key);
  const save = (device: 'pen' | 'roller' | null, text: string) =>
    owner.api.handouts.texts.save.mutate({
      ...key,
      device,
      version: 0,
      template: reworded(any, 'shade', text),
      reason,
    });
  await save('roller', 'Tras el rodillo.');
  await save(null, 'Tras cualquiera.');
  expect((await lineOnSheet('shade'))[2]).toBe('Tras cualquiera.');
  await save('pen', 'Tras el lápiz.');
  expect((await lineOnSheet('shade'))[2]).toBe('Tras el lápiz.');
});

test('a promise, an unknown place, a missing required line and a line without days are refused beside the words', async () => {
  const text = await owner.api.handouts.texts.get.query(key);
  const fieldsOf = async (template: Text['template']) =>
    (await refusalOf(owner.api.handouts.texts.save.mutate({ ...key, version: 0, template, reason }))).fields;
  const withoutEmergency = text.template.sections.map((section) => ({
    ...section,
    lines: section.lines.filter(({ id }) => id !== 'emergency'),
  }));
  const withOwnRow = text.template.sections.map((section) =>
    section.id === 'dates' ? { ...section, lines: [{ id: 'own_1', text: 'Sin mar.' }] } : section,
  );
  expect([
    await fieldsOf(reworded(text, 'shade', 'Resultado permanente.')),
    await fieldsOf(reworded(text, 'shade', 'Hasta {siempre}.')),
    await fieldsOf({ ...text.template, sections: withoutEmergency }),
    await fieldsOf({ ...text.template, sections: withOwnRow }),
  ]).toEqual([
    {
      'sections.0.lines.5.text':
        '"permanente": No study shows that a result stays. Say "improvement may last", and how long it was followed up.',
    },
    {
      'sections.0.lines.5.text':
        '{siempre} is not known on this sheet. Use {phone}, {clinic}, {client}, {practitioner}, {earliest}, {spf}.',
    },
    {
      sections:
        'A line that a client may depend on is missing. Reword it instead, or go back to the default.',
    },
    { 'sections.0.lines.0.timing': 'Choose the days of this line.' },
  ]);
  expect((await owner.api.handouts.texts.get.query(key)).version).toBe(0);
});

test('a line of the clinic has the days of the line it follows, and what is removed is gone from the sheet', async () => {
  const text = await owner.api.handouts.texts.get.query(key);
  const sections = text.template.sections.map((section) =>
    section.id === 'dates'
      ? { ...section, lines: [{ id: 'own_1', text: 'Sin mar.', timing: { healing: 'shade' } }] }
      : section,
  );
  const template = { ...text.template, sections };
  const sheet = await owner.api.handouts.texts.preview.mutate({
    ...key,
    template,
    treatmentId,
    paper: 'Letter',
    size: 'large',
  });
  expect([sheet.paper, sheet.size, sheet.sections[0]?.lines]).toEqual([
    'Letter',
    'large',
    [{ id: 'own_1', when: 'hasta el jue, 26 nov, 11:00', text: 'Sin mar.' }],
  ]);
});

test('a line of the clinic on the sheet before a visit begins so many days before it, on its real date', async () => {
  const { clientId } = await owner.api.treatments.get.query({ id: treatmentId });
  await bookVisit(owner, clientId, '2026-12-15T10:00');
  const before = { kind: 'before', language: 'en', device: null } as const;
  const { template, version } = await owner.api.handouts.texts.get.query(before);
  const withOwn = (timing: { daysBefore: number } | { healing: string }) => ({
    ...template,
    sections: template.sections.map((section) =>
      section.id === 'leave'
        ? { ...section, lines: [...section.lines, { id: 'own_1', text: 'No alcohol.', timing }] }
        : section,
    ),
  });
  const save = (timing: Parameters<typeof withOwn>[0]) =>
    owner.api.handouts.texts.save.mutate({ ...before, version, template: withOwn(timing), reason });
  const refused = { 'sections.1.lines.7.timing': 'Enter how many whole days before the visit this begins.' };
  expect([
    (await refusalOf(save({ daysBefore: 0 }))).fields,
    (await refusalOf(save({ healing: 'shade' }))).fields,
  ]).toEqual([refused, refused]);
  await save({ daysBefore: 2 });
  const { document } = await owner.api.handouts.preview.query({ kind: 'before', clientId, language: 'en' });
  const rows = document.sections
    .find(({ id }) => id === 'leave')
    ?.lines.map(({ when, text }) => [when, text]);
  expect(rows?.slice(-2)).toEqual([
    ['from Sun 13 Dec', 'No alcohol.'],
    ['from Mon 14 Dec', expect.stringContaining('acids')],
  ]);
});

test('two desks cannot write over each other, and the front desk reads only', async () => {
  const { template } = await owner.api.handouts.texts.get.query(key);
  await owner.api.handouts.texts.save.mutate({ ...key, version: 0, template, reason });
  const again = owner.api.handouts.texts.save.mutate({ ...key, version: 0, template, reason });
  expect((await refusalOf(again)).code).toBe('changed_elsewhere');
  const desk = await clinic.deskOf('front_desk');
  const tried = desk.api.handouts.texts.save.mutate({ ...key, version: 1, template, reason });
  expect((await refusalOf(tried)).code).toBe('not_allowed');
});

test('a translation counts as reviewed from its approval until its words change', async () => {
  const isReviewed = async () => (await owner.api.handouts.preview.query({ treatmentId })).isReviewed;
  const seen = [await isReviewed()];
  await owner.api.handouts.texts.approve.mutate({ language: 'es' });
  seen.push(await isReviewed());
  clinic.setNow('2026-11-23T11:00:00Z');
  const { template } = await owner.api.handouts.texts.get.query(key);
  await owner.api.handouts.texts.save.mutate({ ...key, version: 0, template, reason });
  seen.push(await isReviewed());
  await owner.api.handouts.texts.approve.mutate({ language: 'es' });
  seen.push(await isReviewed());
  await owner.api.handouts.texts.withdraw.mutate({ language: 'es' });
  seen.push(await isReviewed());
  expect(seen).toEqual([false, true, false, true, false]);
  const practitioner = await clinic.deskOf('practitioner');
  const tried = practitioner.api.handouts.texts.approve.mutate({ language: 'es' });
  expect((await refusalOf(tried)).code).toBe('not_allowed');
});
