/**
 * Sets a sheet as large as its page allows. The size follows from the document and the fonts alone, so that a reprint is
 * the same; large print keeps its size and takes the pages it needs.
 */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import { sheetFontsReady } from './sheetFonts.ts';

/** From the most comfortable to the smallest that is still read in a kitchen. */
const densities = ['airy', 'dense', 'densest'] as const;

/** The height of each paper on the screen, in CSS pixels: 96 to the inch. */
const paperHeight = { A4: (297 / 25.4) * 96, Letter: 11 * 96 } as const;
/** The border of the sheet on the screen, and rounding. */
const tolerance = 6;
/** A line: so much must be left before a size counts as fitting, for paper breaks a line now and then where the screen did not. */
const spare = 18;

/** @returns whether the sheet needs more than one page */
export function useFittedSheet(sheet: RefObject<HTMLElement | null>, drawn: HandoutDocument): boolean {
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const fitToPage = () => {
      const element = sheet.current;
      if (!element) return;
      const limit = paperHeight[drawn.paper] + tolerance;
      const tried = drawn.size === 'large' ? densities.slice(0, 1) : densities;
      for (const density of tried) {
        element.dataset.density = density;
        if (element.offsetHeight <= limit - spare) break;
      }
      setLong(element.offsetHeight > limit);
    };
    fitToPage();
    // Before the fonts are there the lines break elsewhere.
    void sheetFontsReady(drawn.language).then(fitToPage);
  }, [sheet, drawn]);
  return isLong;
}
