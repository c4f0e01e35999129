/** What comes out of the printer, as text. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPdf {
  readonly pages: number;
  /** The text of each page, in reading order, spaces made single. */
  readonly text: readonly string[];
  readonly bytes: Uint8Array;
}

/** Prints the page as the user's printer would, on this paper. */
export async function printedPdf(
  page: Page,
  { paper }: { readonly paper: 'A4' | 'Letter' },
): Promise<PrintedPdf> {
  const bytes = await page.pdf({ format: paper, printBackground: true, preferCSSPageSize: true });
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const text = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''));
      return words.join('').replace(/\s+/g, ' ').trim();
    }),
  );
  await reading.destroy();
  return { pages: numbers.length, text, bytes };
}
