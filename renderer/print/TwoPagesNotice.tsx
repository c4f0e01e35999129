import { type RefObject, useEffect, useState } from 'react';
import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { sheetFontsReady } from './sheetFonts.ts';

/** The height of each paper on the screen, in CSS pixels: 96 to the inch. */
const paperHeight = { A4: (297 / 25.4) * 96, Letter: 11 * 96 } as const;
/** The border of the sheet on the screen, and rounding. */
const tolerance = 6;

interface TwoPagesNoticeProps {
  readonly sheet: RefObject<HTMLElement | null>;
  /** What is drawn; measured again when it changes. */
  readonly document: HandoutDocument;
}

/** Says before it is printed that a sheet has grown over its page. Large print may: its pages are counted, not mourned. */
export function TwoPagesNotice({ sheet, document: drawn }: TwoPagesNoticeProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const limit = paperHeight[drawn.paper] + tolerance;
    const measure = () => setLong((sheet.current?.offsetHeight ?? 0) > limit);
    measure();
    // Before the fonts are there the lines break elsewhere.
    void sheetFontsReady(drawn.language).then(measure);
  }, [sheet, drawn]);
  if (!isLong) return null;
  return (
    <div className="print-notice">
      <Notice tone={drawn.size === 'large' ? 'info' : 'warn'}>
        {drawn.size === 'large'
          ? t('In large print this sheet needs more than one page.')
          : t(
              'This sheet needs two pages. Shorten a line under Settings, Handout texts, or print both pages.',
            )}
      </Notice>
    </div>
  );
}
