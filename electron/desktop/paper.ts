import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import { z } from 'zod';

/**
 * How a sheet goes to paper. Size and margins are always said: several Electron versions otherwise take the printer's own
 * idea of them. A sheet's own `@page` rule wins where it has one.
 */
export const paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof paper>;

/** Countries whose offices print on Letter; everywhere else A4. Used only where the page itself did not say. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'SV', 'DO', 'VE']);

export function usualPaper(countryCode: string): Paper {
  return letterCountries.has(countryCode.toUpperCase()) ? 'Letter' : 'A4';
}

const marginInches = 0.6;
/** Electron counts print margins in CSS pixels, 96 to the inch, and PDF margins in inches. */
const marginPixels = Math.round(marginInches * 96);

export function pdfOptions(size: Paper): PrintToPDFOptions {
  return {
    pageSize: size,
    margins: { top: marginInches, bottom: marginInches, left: marginInches, right: marginInches },
    preferCSSPageSize: true,
    landscape: false,
    scale: 1,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
  };
}

export function printOptions(size: Paper): WebContentsPrintOptions {
  return {
    // Printing without the dialog loses the page size in several versions, and people want to choose the printer.
    silent: false,
    pageSize: size,
    margins: {
      marginType: 'custom',
      top: marginPixels,
      bottom: marginPixels,
      left: marginPixels,
      right: marginPixels,
    },
    landscape: false,
    scaleFactor: 100,
    printBackground: true,
  };
}
