import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { runInWorker } from './runInWorker.ts';

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(() => clinic.close());

test('while the record of changes is read through, this process goes on answering', async () => {
  let answered = 0;
  const desk = setInterval(() => {
    answered += 1;
  }, 1);
  const found = await runInWorker('verifyAudit', { file: clinic.database.file });
  clearInterval(desk);
  expect({ found, isAnswering: answered > 0 }).toEqual({ found: { rows: 2 }, isAnswering: true });
});

test('a copy is made from another thread, of what is stored at this moment', async () => {
  const target = join(clinic.database.folder, 'copy.sqlite');
  await runInWorker('copyVerified', { source: clinic.database.file, target });
  expect(existsSync(target)).toBe(true);
});

test('what the task refuses is refused here in the same words', async () => {
  const source = join(clinic.database.folder, 'nothing.sqlite');
  const copying = runInWorker('copyVerified', { source, target: `${source}.copy` });
  expect(await copying.catch((error: { code: string; message: string }) => error)).toMatchObject({
    code: 'database_read_only',
    message: expect.stringContaining('Rollcall may not write to the clinic’s folder.'),
  });
});
