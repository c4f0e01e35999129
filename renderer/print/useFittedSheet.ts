/**
 * Sets a sheet on one page where it has room there, closer if need be, and else on two: its letters never become smaller.
 * How follows from the document and the fonts alone, so that a reprint is the same; large print takes the pages it needs.
 */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import { sheetFontsReady } from './sheetFonts.ts';

/** One page with room, one page with its lines close together, two pages. */
const settings = ['airy', 'close', 'pages'] as const;

/** The height of each paper on the screen, in CSS pixels: 96 to the inch. */
const paperHeight = { A4: (297 / 25.4) * 96, Letter: 11 * 96 } as const;
/** A line: so much must be left on a page, for paper breaks a line now and then where the screen did not. */
const spare = 18;

interface Try {
  readonly document: HandoutDocument;
  readonly setting: (typeof settings)[number];
}

export interface SheetFit {
  readonly setting: Try['setting'];
  /** A page runs over on to another. */
  readonly isLong: boolean;
}

/** @param sheet its pages carry the class `sheet-page` */
export function useFittedSheet(sheet: RefObject<HTMLElement | null>, document: HandoutDocument): SheetFit {
  const [tried, setTried] = useState<Try>({ document, setting: 'airy' });
  const [isLong, setLong] = useState(false);
  if (tried.document !== document) setTried({ document, setting: 'airy' });
  useLayoutEffect(() => {
    const pages = sheet.current?.querySelectorAll<HTMLElement>('.sheet-page') ?? [];
    const limit = paperHeight[tried.document.paper] - spare;
    const hasRoom = [...pages].every((page) => ownHeight(page) <= limit);
    const next = tried.document.size === 'normal' && settings[settings.indexOf(tried.setting) + 1];
    if (!hasRoom && next) setTried({ ...tried, setting: next });
    else setLong(!hasRoom);
  }, [sheet, tried]);
  useLayoutEffect(() => {
    let isGone = false;
    // Before the fonts are there the lines break elsewhere. At once, for it may be printed in the next frame.
    void sheetFontsReady(document.language).then(() => {
      if (!isGone) flushSync(() => setTried({ document, setting: 'airy' }));
    });
    return () => {
      isGone = true;
    };
  }, [document]);
  return { setting: tried.setting, isLong };
}

/** What a page needs, however tall its paper is. */
function ownHeight(page: HTMLElement): number {
  page.style.minHeight = '0';
  const height = page.offsetHeight;
  page.style.minHeight = '';
  return height;
}
