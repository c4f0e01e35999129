import { type RefObject, useEffect, useState } from 'react';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';

/** The height of each paper on the screen, in CSS pixels: 96 to the inch. */
const paperHeight = { A4: (297 / 25.4) * 96, Letter: 11 * 96 } as const;
/** The border of the sheet on the screen, and rounding. */
const tolerance = 6;

interface TwoPagesNoticeProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly paper: keyof typeof paperHeight;
  /** What is drawn; measured again when it changes. */
  readonly content: unknown;
}

/** Says before it is printed that a sheet has grown over its page. */
export function TwoPagesNotice({ sheet, paper, content }: TwoPagesNoticeProps) {
  const [isLong, setLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what changes the height
  useEffect(() => {
    const measure = () => setLong((sheet.current?.offsetHeight ?? 0) > paperHeight[paper] + tolerance);
    measure();
    // Before the fonts are there the lines break elsewhere.
    void document.fonts.ready?.then(measure);
  }, [sheet, paper, content]);
  if (!isLong) return null;
  return (
    <div className="print-notice">
      <Notice tone="warn">
        {t('This sheet needs two pages. Shorten a line under Settings, Aftercare, or print both pages.')}
      </Notice>
    </div>
  );
}
