import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportTarget } from '../../../../shared/schemas/imports.ts';
import { maximumFileBytes } from '../../../../shared/schemas/imports.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

const stage = (content: BlobPart) => desk.api.imports.stage.mutate(new Blob([content]));

async function fatesOf(content: BlobPart, choose?: ImportTarget[]): Promise<string[]> {
  const { fileId } = await stage(content);
  const { columns } = await desk.api.imports.preview.query({ fileId, reading: {} });
  const mapping = choose ?? columns.map(({ guess }) => guess);
  const { dryRunId } = await desk.api.imports.dryRun.mutate({ fileId, reading: {}, mapping });
  const page = await desk.api.imports.rows.query({ fileId, dryRunId, show: 'all', limit: 200 });
  return page.rows.map(({ row, fate, reasons, warnings }) =>
    [`${row} ${fate}`, ...[...reasons, ...warnings].map(({ sentence }) => sentence)].join(': '),
  );
}

test.each([
  ['an empty file', '', /^This file is empty/],
  ['an Excel workbook', 'PK\u0003\u0004\u0014\u0000', /^This is an Excel workbook/],
  [
    'a program',
    new Uint8Array(Array.from({ length: 5_000 }, (_, index) => (index * 91) % 32)),
    /^This file is not text/,
  ],
])('%s is refused in words', async (_, content, sentence) => {
  const { fileId } = await stage(content);
  const refusal = await refusalOf(desk.api.imports.preview.query({ fileId, reading: {} }));
  expect(refusal.code).toBe('file_unreadable');
  expect(refusal.sentence).toMatch(sentence);
});

test('a file that is too large is refused while it is still arriving', async () => {
  const refusal = await refusalOf(stage(new Uint8Array(maximumFileBytes + 1)));
  expect(refusal).toEqual({
    code: 'file_too_large',
    sentence: 'This file is larger than 50 MB. Export the clients without pictures, or in several files.',
  });
});

test('a file with headings only brings in nobody', async () => {
  expect(await fatesOf('First Name,Last Name,Phone\n')).toEqual([]);
});

test('a name of ten thousand letters is a bad row; notes of a million as well, and the next row is good', async () => {
  const list = `First Name,Last Name,Notes\n${'A'.repeat(10_000)},Smith,\nBea,Jones,${'x'.repeat(1_000_000)}\nCleo,Young,fine`;
  expect(await fatesOf(list)).toEqual([
    '2 bad: The first name is too long: 10000 characters, at most 80 fit',
    expect.stringMatching(/^3 bad: The notes are too long: 1000000 characters, at most \d+ fit$/),
    '4 new',
  ]);
});

test('two hundred columns are kept in the notes', async () => {
  const numbers = Array.from({ length: 198 }, (_, index) => index);
  const list = `First Name,Last Name,${numbers.map((n) => `Field ${n}`).join()}\nAnn,Smith,${numbers.join()}`;
  expect(await fatesOf(list)).toEqual(['2 new']);
});

test('thousands of columns are refused', async () => {
  const { fileId } = await stage(`${'Field,'.repeat(5_000)}\n${'x,'.repeat(5_000)}`);
  expect((await refusalOf(desk.api.imports.preview.query({ fileId, reading: {} }))).code).toBe(
    'file_unreadable',
  );
});

test('ragged rows, NUL and control characters, lone surrogates and blank lines stop nobody', async () => {
  const list =
    'Name,Phone,Notes\nAnn\0 Smith,07700 900001,\u0007bell\n\n,,\nBea Jones\nCleo Young,07700 900003\n\uD800 Dee Fox,07700 900004,';
  expect(await fatesOf(list)).toEqual([
    "2 new: 'Notes' held characters that cannot be kept",
    '5 bad: The row has 1 of 3 values. A line break inside a value needs quotation marks: The row has 1 values where 3 were expected',
    '6 new: The row has 2 values where 3 were expected',
    "7 new: 'Name' \uFFFD Dee Fox has letters that could not be read",
  ]);
});

test('text that looks like a formula or a tag stays text', async () => {
  await expect(
    fatesOf('Name,Notes\n=1+1,<script>alert(1)</script>\n@SUM(A1),"=cmd|\' /C calc\'!A0"'),
  ).resolves.toEqual(['2 new', '3 new']);
});

test('a mapping without a name makes every row bad, and says why', async () => {
  expect(await fatesOf('Name,Phone\nAnn Smith,07700 900001', ['leaveOut', 'phone'])).toEqual([
    '2 bad: There is no name',
  ]);
});

test('a mapping for other columns, an unknown file and an unknown check are refused', async () => {
  const { fileId } = await stage('Name,Phone\nAnn Smith,07700 900001');
  const mapping: ImportTarget[] = ['fullName'];
  const page = { fileId, dryRunId: 'none', show: 'all', limit: 10 } as const;
  const unknown = clinic.deps.newId();
  expect([
    (await refusalOf(desk.api.imports.dryRun.mutate({ fileId, reading: {}, mapping }))).code,
    (await refusalOf(desk.api.imports.preview.query({ fileId: unknown, reading: {} }))).code,
    (await refusalOf(desk.api.imports.rows.query(page))).code,
  ]).toEqual(['bad_input', 'not_found', 'changed_elsewhere']);
});

test('a staged file goes after half an hour without use', async () => {
  const { fileId } = await stage('Name,Phone\nAnn Smith,07700 900001');
  clinic.setNow('2026-11-23T08:31:00Z');
  expect(await refusalOf(desk.api.imports.preview.query({ fileId, reading: {} }))).toEqual({
    code: 'not_found',
    sentence:
      'This file is not at hand any more. Choose it again; if it was brought in before, you are told.',
  });
});

test('a practitioner cannot bring in clients', async () => {
  const practitioner = await clinic.deskOf('practitioner');
  const refusal = await refusalOf(practitioner.api.imports.stage.mutate(new Blob(['Name\nAnn Smith'])));
  expect(refusal.code).toBe('not_allowed');
});

test('twenty thousand rows come in, other desks are answered meanwhile, and all of them go again', async () => {
  const lines = ['First Name,Last Name,Phone,Email,Notes'];
  for (let n = 0; n < 20_000; n += 1) {
    const word = [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    lines.push(
      `Ann${word},Smith${word},07${String(n).padStart(9, '0')},a${n}@example.com,"note ${n}\nsecond line"`,
    );
  }
  const { fileId } = await stage(lines.join('\r\n'));
  const { columns } = await desk.api.imports.preview.query({ fileId, reading: {} });
  const mapping = columns.map(({ guess }) => guess);
  const trial = desk.api.imports.dryRun.mutate({ fileId, reading: {}, mapping });
  const progress = await desk.api.imports.progress.query({ fileId });
  const { dryRunId, counts } = await trial;
  expect([progress?.phase, counts]).toEqual([
    expect.stringMatching(/reading|checking/),
    { rows: 20_000, new: 20_000, duplicate: 0, bad: 0, warned: 0 },
  ]);
  const duplicates = { otherwise: 'suggested', byRow: {} } as const;
  const result = await desk.api.imports.run.mutate({ fileId, dryRunId, fileName: 'many.csv', duplicates });
  expect([result.created, await desk.api.clients.count.query()]).toEqual([20_000, 20_000]);
  const undone = await desk.api.imports.undo.mutate({ importId: result.importId, inUse: 'refuse' });
  expect([undone.removed, await desk.api.clients.count.query()]).toEqual([20_000, 0]);
}, 120_000);
