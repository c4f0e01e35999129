import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, bookVisit, draftSession, signSession } from '../treatments/session.fixture.ts';

const phone = '020\u00a07946\u00a00000';
let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;
let treatmentId: TreatmentId;

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
  treatmentId = await signSession(desk, anna);
});
afterEach(() => clinic.close());

const sectionOf = (document: HandoutDocument, id: string) =>
  document.sections.find((section) => section.id === id);

test('the sheet has who, what, the dates of this very session, the next visit and an honest outlook', async () => {
  const { document } = await desk.api.handouts.preview.query({ treatmentId });
  const { sections, ...rest } = document;
  expect(rest).toEqual({
    templateVersion: 3,
    editVersion: 0,
    kind: 'aftercare',
    language: 'en',
    paper: 'A4',
    size: 'normal',
    title: 'After your microneedling session',
    clinic: { name: 'Hill Street Skin', address: '1 Hill Street, London', phone },
    clientName: 'Anna Smith',
    about: {
      before: 'After your microneedling session, ',
      day: 'Monday, 23 November 2026',
      after: ': Wrinkles, Forehead 0.5 mm; Left cheek 1 mm',
    },
  });
  expect(sections.map(({ id, place, lines }) => `${id} ${place} ${lines.length}`)).toEqual([
    'dates rows 8',
    'next visit 1',
    'normal flow 4',
    'also flow 7',
    'call urgent 6',
    'outlook foot 1',
  ]);
  expect(sectionOf(document, 'next')).toMatchObject({
    title: 'Your next visit.',
    when: 'Mon 14 Dec to Mon 21 Dec',
    lines: [{ text: `Best then, not before Mon 7 Dec. Call ${phone} to book it.` }],
  });
  expect(sectionOf(document, 'outlook')?.lines[0]?.text).toContain('no one-time treatment lasts');
});

test('a booked next visit stands on the sheet instead of the window', async () => {
  await bookVisit(desk, anna, '2026-12-15T10:00');
  const { document } = await desk.api.handouts.preview.query({ treatmentId, paper: 'Letter' });
  expect([document.paper, sectionOf(document, 'next')?.when]).toEqual([
    'Letter',
    'Tuesday 15 December, 10:00',
  ]);
});

test('what was given is kept and reprints the same, whatever has changed since', async () => {
  const given = await desk.api.handouts.give.mutate({ treatmentId, how: 'printed' });
  const first = await desk.api.handouts.get.query(given);
  await bookVisit(desk, anna, '2026-12-15T10:00');
  const client = await desk.api.clients.get.query({ id: anna });
  await desk.api.clients.update.mutate({ ...client, familyName: 'Jones' });
  expect(await desk.api.handouts.get.query(given)).toEqual(first);
  expect((await desk.api.handouts.preview.query({ treatmentId })).document.clientName).toBe('Anna Jones');
  const list = await desk.api.handouts.ofClient.query({ clientId: anna });
  expect(list.map(({ how, performedOn, givenBy }) => [how, performedOn, givenBy])).toEqual([
    ['printed', '2026-11-23', 'Olive Owner'],
  ]);
});

test("a given sheet can be neither changed nor taken away by SQL on the app's own connection", async () => {
  await desk.api.handouts.give.mutate({ treatmentId, how: 'pdf' });
  for (const statement of [
    `update handouts set content = '{}'`,
    'delete from handouts',
    'insert or replace into handouts select * from handouts',
  ])
    expect(() => clinic.database.raw.exec(statement), statement).toThrow('handout_is_kept_as_given');
});

test('there is no sheet before the record is signed', async () => {
  const draft = await draftSession(desk, await addClient(desk, { givenName: 'Ben' }));
  const refusal = await refusalOf(desk.api.handouts.preview.query({ treatmentId: draft.id }));
  expect(refusal.sentence).toBe('Sign the record first: the sheet takes its dates from it.');
});

/** A sheet as it was kept before there was more than one kind of them. */
const oldSheet = {
  templateVersion: 2,
  language: 'en',
  paper: 'A4',
  title: 'After your microneedling session',
  clinic: { name: 'Hill Street Skin', address: '1 Hill Street, London', phone },
  clientName: 'Anna Smith',
  sessionOn: 'Monday, 23 November 2026',
  treated: 'Wrinkles',
  zones: ['Forehead 0.5 mm', 'Left cheek 1 mm'],
  dates: [{ id: 'shade', heading: '', when: 'until Thu 26 Nov, 11:00', text: 'No direct sun.' }],
  normal: { title: 'This is normal', lines: ['Redness (until 26 Nov).'] },
  also: { title: 'Also', lines: ['No picking (not before 30 Nov).'] },
  call: { title: 'Call us', first: 'Trouble breathing.', lines: ['Pus.'] },
  next: { title: 'Your next visit.', when: 'Mon 14 Dec', text: 'Best then.' },
  outlook: { title: 'Will it last?', text: 'Nothing lasts.' },
};

test('a sheet that was given before there were other kinds is read as it was', async () => {
  const given = await desk.api.handouts.give.mutate({ treatmentId, how: 'printed' });
  clinic.database.raw.exec(`
    drop trigger handouts_are_never_changed;
    update handouts set content = '${JSON.stringify(oldSheet)}'`);
  const { document } = await desk.api.handouts.get.query(given);
  const { sections, about } = document;
  expect(`${about.before}${about.day}${about.after}`).toBe(
    'After your microneedling session, Monday, 23 November 2026: Wrinkles Forehead 0.5 mm; Left cheek 1 mm',
  );
  expect(
    sections.map(({ place, title, when, lines }) =>
      [place, title, when, ...lines.map((line) => `${line.when} ${line.text}`.trim())].join('|'),
    ),
  ).toEqual([
    'rows|||until Thu 26 Nov, 11:00 No direct sun.',
    'visit|Your next visit.|Mon 14 Dec|Best then.',
    'flow|This is normal||Redness (until 26 Nov).',
    'flow|Also||No picking (not before 30 Nov).',
    'urgent|Call us||Trouble breathing.|Pus.',
    'foot|Will it last?||Nothing lasts.',
  ]);
});

test('a client who came in with a list gets her sheets in the language of its column, however it is written there', async () => {
  const written = ['', 'es', 'French', 'Deutsch', 'pt-PT', 'polski', 'Ukrainian', 'Arabic', 'zh_CN'];
  const rows = written.map((language, at) => `Client,Number${at},07700 90000${at},${language}`);
  const csv = ['First Name,Last Name,Phone,Language', ...rows].join('\n');
  const { fileId } = await desk.api.imports.stage.mutate(new Blob([csv]));
  const { columns } = await desk.api.imports.preview.query({ fileId, reading: {} });
  const mapping = columns.map(({ guess }) => guess);
  const { dryRunId } = await desk.api.imports.dryRun.mutate({ fileId, reading: {}, mapping });
  const duplicates = { otherwise: 'suggested', byRow: {} } as const;
  await desk.api.imports.run.mutate({ fileId, dryRunId, fileName: 'list.csv', duplicates });
  const clients = (await desk.api.clients.list.query({ limit: 20 })).filter(({ id }) => id !== anna);
  const sheets = await Promise.all(
    clients.map(({ id }) => desk.api.handouts.preview.query({ kind: 'next', clientId: id })),
  );
  const titles = sheets.map(({ document }) => `${document.clientName}: ${document.language}`);
  expect(titles.toSorted()).toEqual(
    ['en', 'es', 'fr', 'de', 'pt', 'pl', 'uk', 'ar', 'zh'].map((code, at) => `Client Number${at}: ${code}`),
  );
});
