import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyClient } from '../../../../shared/schemas/clients.ts';
import type { DryRun, JudgedRow, ReadingChoice } from '../../../../shared/schemas/imports.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../e2e/fixtures-csv', name));

/** Stages a file and tries it with everything as it was guessed. */
async function tryFile(content: string | Uint8Array, reading: ReadingChoice = {}) {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  const { fileId, importedBefore } = await desk.api.imports.stage.mutate(blob);
  const preview = await desk.api.imports.preview.query({ fileId, reading });
  const mapping = preview.columns.map(({ guess }) => guess);
  const dryRun: DryRun = await desk.api.imports.dryRun.mutate({ fileId, reading, mapping });
  return { fileId, importedBefore, preview, mapping, ...dryRun };
}

type Tried = Awaited<ReturnType<typeof tryFile>>;

async function rowsOf({ fileId, dryRunId, counts }: Tried): Promise<JudgedRow[]> {
  const rows: JudgedRow[] = [];
  while (rows.length < counts.rows) {
    const page = { fileId, dryRunId, show: 'all', cursor: rows.length, limit: 200 } as const;
    rows.push(...(await desk.api.imports.rows.query(page)).rows);
  }
  return rows;
}

const run = ({ fileId, dryRunId }: Tried, otherwise: 'suggested' | 'skip' | 'fill' | 'keep' = 'suggested') =>
  desk.api.imports.run.mutate({
    fileId,
    dryRunId,
    fileName: 'list.csv',
    duplicates: { otherwise, byRow: {} },
  });

const clientCount = () => desk.api.clients.count.query();

const headings = 'First Name,Last Name,Phone,Email,Date of Birth,Notes';

test.each(['cliniko', 'google-contacts', 'easyappointments', 'spreadsheet-windows1252-semicolon'])(
  '%s.csv is read as it was when somebody last looked',
  async (name) => {
    const tried = await tryFile(sample(`${name}.csv`));
    const { columns, ...detected } = tried.preview;
    const lines = [
      JSON.stringify(detected, null, 1),
      ...columns.map(({ heading, guess, guessedBy }) => `${heading} → ${guess} (${guessedBy})`),
      ...(await rowsOf(tried)).map((row) => JSON.stringify(row, null, 1)),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./golden/${name}.txt`);
  },
);

test('the list of five hundred has the faults that its README counts, and the run does what the dry run said', async () => {
  const tried = await tryFile(sample('clinic-500.csv'));
  expect({ ...tried.counts, ...tried.suggested }).toEqual({
    rows: 500,
    new: 468,
    duplicate: 20,
    bad: 12,
    warned: 23,
    keep: 2,
    fill: 12,
    skip: 6,
  });
  const { importId: _, ...result } = await run(tried);
  expect(result).toEqual({ created: 470, filled: 12, skipped: 6, bad: 12 });
  expect(await clientCount()).toBe(470);
});

test('what was read is what is stored', async () => {
  const tried = await tryFile(
    `${headings}\nZoë,"O'Neill",07700 900123,zoe@example.com,31/12/1990,"first line\n=second line"`,
  );
  const [judged] = await rowsOf(tried);
  await run(tried);
  const [listed] = await desk.api.clients.list.query({ query: 'zoe' });
  if (!listed || !judged) throw new Error('the client was not found again');
  const {
    id: _,
    version: __,
    createdAt: ___,
    ...stored
  } = await desk.api.clients.get.query({ id: listed.id });
  expect(stored).toEqual(judged.client);
  expect(stored.notes).toBe('first line\n=second line');
});

test('a bad row never stops a good one, and can be saved, corrected and brought in', async () => {
  const tried = await tryFile(
    `${headings}\n,,07700 900001,,,likes tea\nBea,Good,07700 900002,,,\nCy,Wide,1,2,3,4,5\n`,
  );
  const { fileId, dryRunId } = tried;
  expect(await desk.api.imports.badRows.query({ fileId, dryRunId })).toBe(
    [
      '\uFEFFNot brought in because,First Name,Last Name,Phone,Email,Date of Birth,Notes',
      'Row 2: There is no name,,,07700 900001,,,likes tea',
      'Row 4: The row has 7 values but there are 6 columns. A value with the separator in it needs quotation marks,Cy,Wide,1,2,3,4,5',
      '',
    ].join('\r\n'),
  );
  expect(await run(tried)).toMatchObject({ created: 1, bad: 2 });
});

test('a client who is there already is found by phone and name, by e-mail, and by name and birth date', async () => {
  const ann = { givenName: 'Ann', familyName: 'Smith', birthDate: '1990-12-31' };
  await desk.api.clients.create.mutate({
    ...emptyClient,
    ...ann,
    phone: '+44 7700 900123',
    email: 'ann@example.com',
  });
  const tried = await tryFile(
    [
      headings,
      'ANN,Smith,07700900123,,,',
      'Anne,Jones,,Ann@Example.com,,',
      'Smith,Ann,,,31/12/1990,',
      'Bob,Smith,07700 900123,bob@example.com,,',
      'Ann,Smith,07700 900999,,01/01/1960,',
      'Cleo,Smith,,ann@example.com,,',
    ].join('\n'),
  );
  const rows = await rowsOf(tried);
  expect(
    rows.map(({ fate, duplicateOf, warnings }) => [
      fate,
      duplicateOf?.matchedOn.join(),
      duplicateOf?.suggestion,
      warnings.map(({ sentence }) => sentence).join(),
    ]),
  ).toEqual([
    ['duplicate', 'phone and name', 'skip', ''],
    ['duplicate', 'e-mail', 'skip', ''],
    ['duplicate', 'name and birth date', 'skip', ''],
    ['new', undefined, undefined, 'The phone number is the same as that of a client who is there already'],
    ['new', undefined, undefined, 'The name is the same as that of a client who is there already'],
    ['duplicate', 'e-mail', 'keep', ''],
  ]);
});

test('a duplicate fills what is empty, puts what differs into the notes, and overwrites nothing', async () => {
  const { id } = await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Ann',
    familyName: 'Smith',
    phone: '07700 900123',
    notes: 'Likes tea',
  });
  const tried = await tryFile(
    `${headings}\nAnn,Smith,+44 7700 900123,ann@example.com,31/12/1990,Likes tea\nAnn,Smith,07700 900123,second@example.com,,Likes cake`,
  );
  const result = await run(tried, 'fill');
  const after = await desk.api.clients.get.query({ id });
  expect([result.created, result.filled, after.phone, after.email, after.birthDate, after.notes]).toEqual([
    0,
    2,
    '07700 900123',
    'ann@example.com',
    '1990-12-31',
    'Likes tea\nE-mail: second@example.com\nLikes cake',
  ]);
  await desk.api.imports.undo.mutate({ importId: result.importId, inUse: 'refuse' });
  const undone = await desk.api.clients.get.query({ id });
  expect([undone.phone, undone.email, undone.birthDate, undone.notes]).toEqual([
    '07700 900123',
    '',
    '',
    'Likes tea',
  ]);
});

test('the choice for one row goes before the choice for all', async () => {
  const tried = await tryFile(
    `${headings}\nAnn,Smith,07700 900123,,,\nAnn,Smith,07700 900123,,,\nAnn,Smith,07700 900123,,,`,
  );
  const { fileId, dryRunId } = tried;
  const duplicates = { otherwise: 'skip', byRow: { '4': 'keep' } } as const;
  const result = await desk.api.imports.run.mutate({ fileId, dryRunId, fileName: 'list.csv', duplicates });
  expect(result).toMatchObject({ created: 2, skipped: 1 });
});

test('a client added at another desk after the check stops the run, and nothing is brought in', async () => {
  const tried = await tryFile(`${headings}\nAnn,Smith,07700 900123,,,`);
  await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Ann',
    familyName: 'Smith',
    phone: '07700 900123',
  });
  expect(await refusalOf(run(tried))).toEqual({
    code: 'changed_elsewhere',
    sentence:
      'Clients were added or changed since this file was checked. Nothing was brought in. Check the file once more.',
  });
  expect(await clientCount()).toBe(1);
});

test('a client added at another desk who has nothing to do with the file stops nothing', async () => {
  const tried = await tryFile(`${headings}\nAnn,Smith,07700 900123,,,`);
  await desk.api.clients.create.mutate({ ...emptyClient, givenName: 'Bob', familyName: 'Jones' });
  expect(await run(tried)).toMatchObject({ created: 1 });
});

test('a file is brought in once: a second run is refused, and choosing it again says so', async () => {
  const tried = await tryFile(sample('cliniko.csv'));
  await run(tried);
  expect(await refusalOf(run(tried))).toEqual({
    code: 'changed_elsewhere',
    sentence: 'This file was brought in already. Choose it again to bring in more of it.',
  });
  const again = await tryFile(sample('cliniko.csv'));
  expect([again.importedBefore?.fileName, again.counts.duplicate]).toEqual(['list.csv', 3]);
});

test('a list without headings loses no client', async () => {
  const tried = await tryFile('Ann,Smith,07700 900123\nBob,Jones,07700 900124');
  expect([tried.preview.headerRow, tried.counts.new]).toEqual([null, 2]);
});

test('headings of the same name are told apart', async () => {
  const tried = await tryFile('Name,Phone,Phone\nAnn Smith,07700 900123,07700 900124');
  const [row] = await rowsOf(tried);
  expect([tried.preview.columns.map(({ heading }) => heading), row?.client.notes]).toEqual([
    ['Name', 'Phone', 'Phone (2)'],
    'Phone (2): 07700 900124',
  ]);
});

test('dates that could be read both ways follow the country of the clinic until the desk says otherwise', async () => {
  const list = `${headings}\nAnn,Smith,,,03/04/1990,`;
  const birthDates = async (reading: ReadingChoice) => {
    const tried = await tryFile(list, reading);
    return [tried.preview.dateOrderFrom, (await rowsOf(tried))[0]?.client.birthDate];
  };
  expect([await birthDates({}), await birthDates({ dateOrder: 'mdy' })]).toEqual([
    ['country', '1990-04-03'],
    ['choice', '1990-03-04'],
  ]);
});

test('two desks that bring in the same list at once do not double anybody', async () => {
  const list = `${headings}\nAnn,Smith,07700 900123,,,\nBob,Jones,07700 900124,,,`;
  const one = await tryFile(list);
  const other = await tryFile(list);
  const outcomes = await Promise.allSettled([run(one), run(other)]);
  expect([outcomes.map(({ status }) => status).sort(), await clientCount()]).toEqual([
    ['fulfilled', 'rejected'],
    2,
  ]);
});
