import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type Paper, pdfOptions } from './paper.ts';
import { ShellRefusal } from './shellRefusal.ts';

/**
 * Save the page that is shown as a PDF, where the user says. Writes only to the path that the system's own dialog gave
 * back, never to one that a page named.
 * @returns the file, or undefined when the user cancelled
 */
export async function savePdf(
  window: BrowserWindow,
  options: { readonly suggestedName: string; readonly paper: Paper },
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save as PDF',
    defaultPath: join(app.getPath('documents'), pdfFileName(options.suggestedName)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return undefined;
  const content = await window.webContents.printToPDF(pdfOptions(options.paper)).catch(() => {
    throw new ShellRefusal('The PDF could not be made. Close any print dialog that is open and try again.');
  });
  await writeWhole(filePath, content);
  return filePath;
}

/**
 * A name that every file system takes: no path, no characters or device names that Windows reserves, not hidden.
 * `Aftercare: 12/5` becomes `Aftercare- 12-5.pdf`.
 */
export function pdfFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(0, 120)
    .trim();
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain);
  return `${plain === '' || isReserved ? 'Rollcall sheet' : plain}.pdf`;
}

/** All of the file or nothing: written beside its place, flushed, then renamed over it. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ShellRefusal(sentenceFor(error));
  }
}

function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full. Free some space, or save the PDF to another place.';
  if (code === 'EBUSY' || code === 'EPERM' || code === 'ETXTBSY') {
    return 'The file is open in another program. Close it there, or choose another name.';
  }
  if (code === 'EACCES' || code === 'EROFS') return 'Rollcall may not write there. Choose another folder.';
  return 'The PDF could not be saved there. Choose another folder and try again.';
}
