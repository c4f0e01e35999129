import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bridgeChannels } from './bridgeChannels.ts';
import { type DesktopUnderTest, startDesktop } from './desktopUnderTest.ts';
import { callBridge, recorded } from './fakeElectron.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

let desktop: DesktopUnderTest;
let folder: string;
beforeEach(async () => {
  desktop = await startDesktop();
  folder = mkdtempSync(join(tmpdir(), 'rollcall-pdf-'));
});
afterEach(() => vi.restoreAllMocks());

const ask = (channel: keyof typeof bridgeChannels, ...given: unknown[]) =>
  callBridge(bridgeChannels[channel], given, desktop.window.webContents);

const sheet = { suggestedName: 'Aftercare', paper: 'A4' };
const refused = (sentence: string) => ({ isDone: false, sentence });
const misunderstood = refused('The page asked for something that Rollcall does not do.');

test('the sheet is saved where the user says, whole, with its size and margins said', async () => {
  const path = join(folder, 'Aftercare.pdf');
  recorded.saveDialog = { canceled: false, filePath: path };
  expect(await ask('savePdf', { ...sheet, paper: 'Letter' })).toEqual({ isDone: true, value: path });
  expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7 fake');
  expect(readdirSync(folder)).toEqual(['Aftercare.pdf']);
  expect(desktop.window.webContents.pdfs).toEqual([
    {
      pageSize: 'Letter',
      margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.6 },
      preferCSSPageSize: true,
      landscape: false,
      scale: 1,
      printBackground: true,
      displayHeaderFooter: false,
      generateTaggedPDF: true,
    },
  ]);
  expect(recorded.saveDialogsAsked).toEqual([
    expect.objectContaining({ defaultPath: join('/fake/documents', 'Aftercare.pdf') }),
  ]);
});

test('the user cancels: nothing is printed or written', async () => {
  expect(await ask('savePdf', sheet)).toEqual({ isDone: true, value: undefined });
  expect(desktop.window.webContents.pdfs).toEqual([]);
});

test('an older sheet of that name is replaced as a whole, or kept as a whole', async () => {
  const path = join(folder, 'Aftercare.pdf');
  writeFileSync(path, 'old');
  recorded.saveDialog = { canceled: false, filePath: path };
  desktop.window.webContents.pdf = () => Promise.reject(new Error('busy'));
  expect(await ask('savePdf', sheet)).toEqual(
    refused('The PDF could not be made. Close any print dialog that is open and try again.'),
  );
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a place that cannot be written to is told, and nothing is left behind', async () => {
  recorded.saveDialog = { canceled: false, filePath: join(folder, 'gone', 'Aftercare.pdf') };
  expect(await ask('savePdf', sheet)).toEqual(
    refused('The PDF could not be saved there. Choose another folder and try again.'),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('the print dialog opens with the paper and margins said', async () => {
  expect(await ask('print', { paper: 'A4' })).toEqual({ isDone: true, value: true });
  expect(desktop.window.webContents.printed).toEqual([
    {
      silent: false,
      pageSize: 'A4',
      margins: { marginType: 'custom', top: 58, bottom: 58, left: 58, right: 58 },
      landscape: false,
      scaleFactor: 100,
      printBackground: true,
    },
  ]);
});

test.each([
  ['Print job canceled', { isDone: true, value: false }],
  ['Print job failed', refused('The sheet was not printed. Check the printer, or save the sheet as a PDF.')],
  [
    'Invalid printer settings',
    refused('The sheet was not printed. Check the printer, or save the sheet as a PDF.'),
  ],
])('the print dialog ends with “%s”', async (reason, answer) => {
  desktop.window.webContents.printResult = { isPrinted: false, reason };
  expect(await ask('print', { paper: 'A4' })).toEqual(answer);
});

test('a folder is chosen, or not', async () => {
  expect(await ask('chooseFolder', { title: 'Backups' })).toEqual({ isDone: true, value: undefined });
  recorded.openDialog = { canceled: false, filePaths: ['/backups'] };
  expect(await ask('chooseFolder', { title: 'Backups' })).toEqual({ isDone: true, value: '/backups' });
});

test('only a file that Rollcall saved itself, and in this run, is shown', async () => {
  const path = join(folder, 'Aftercare.pdf');
  recorded.saveDialog = { canceled: false, filePath: path };
  await ask('savePdf', sheet);
  expect(await ask('revealFile', path)).toEqual({ isDone: true, value: undefined });
  for (const other of ['/etc/passwd', `${path}/`, join(folder, '.'), '', '\\\\server\\share', `${path}\0`]) {
    expect(await ask('revealFile', other)).toEqual(
      refused('Rollcall shows only files that it has saved itself.'),
    );
  }
  expect(recorded.shown).toEqual([path]);
});

const hostile: readonly unknown[][] = [
  [],
  [null],
  [42],
  ['text'],
  [[]],
  [{}],
  [{ ...sheet, paper: 'A5' }],
  [{ ...sheet, path: '/etc/passwd' }],
  [{ ...sheet, suggestedName: 7 }],
  [{ ...sheet, suggestedName: 'x'.repeat(301) }],
  [{ paper: { toString: 'A4' } }],
  [{ title: 'x'.repeat(201) }],
  [{ title: 'x', properties: ['openFile'] }],
  [JSON.parse('{"paper":"A4","__proto__":{"silent":true},"silent":true}')],
  ['x'.repeat(5000)],
  [new Map([['paper', 'A4']])],
  [new Date(0)],
  [sheet, sheet],
];

test.each(['savePdf', 'print', 'chooseFolder'] as const)(
  '%s refuses what it was not made for',
  async (channel) => {
    recorded.saveDialog = { canceled: false, filePath: join(folder, 'never.pdf') };
    for (const given of hostile) expect(await ask(channel, ...given)).toEqual(misunderstood);
    expect(readdirSync(folder)).toEqual([]);
    expect(desktop.window.webContents.printed).toEqual([]);
  },
);

test('revealFile refuses what is no path', async () => {
  for (const given of hostile) expect(await ask('revealFile', ...given)).toMatchObject({ isDone: false });
  expect(recorded.shown).toEqual([]);
});

test('a fault inside the shell reaches the page as a sentence, never as a stack', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(desktop.window.webContents, 'print').mockImplementation(() => {
    throw new TypeError('Cannot read properties of undefined');
  });
  expect(await ask('print', { paper: 'A4' })).toEqual(
    refused('Something went wrong in Rollcall, and nothing was saved or printed. Try again.'),
  );
  expect(logged).toHaveBeenCalledOnce();
});
