import type { WebContents } from 'electron';
import { type Paper, printOptions } from './paper.ts';
import { ShellRefusal } from './shellRefusal.ts';

const cancelReasons = new Set(['Print job canceled', 'cancelled', 'canceled']);

/** Open the system's print dialog for the page that is shown. @returns false when it was cancelled. */
export function printPage(contents: WebContents, size: Paper): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(printOptions(size), (isPrinted, reason) => {
      if (isPrinted) resolve(true);
      else if (cancelReasons.has(reason)) resolve(false);
      else
        reject(new ShellRefusal('The sheet was not printed. Check the printer, or save the sheet as a PDF.'));
    });
  });
}
