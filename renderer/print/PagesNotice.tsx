import type { PrintSize } from '../../shared/schemas/handouts.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';

interface PagesNoticeProps {
  readonly size: PrintSize;
  readonly pages: number;
  /** A page runs over on to another. */
  readonly isLong: boolean;
}

/** Says before it is printed that a sheet needs more than one page. */
export function PagesNotice({ size, pages, isLong }: PagesNoticeProps) {
  if (pages === 1 && !isLong) return null;
  const isWarning = isLong && size === 'normal';
  return (
    <div className="print-notice">
      <Notice tone={isWarning ? 'warn' : 'info'}>{wordsOf({ size, isLong })}</Notice>
    </div>
  );
}

function wordsOf({ size, isLong }: Omit<PagesNoticeProps, 'pages'>): string {
  if (size === 'large') return t('In large print this sheet needs more than one page.');
  return isLong
    ? t('This sheet runs over its pages. Shorten a line under Settings, Handout texts.')
    : t('This sheet needs two pages: the dates and when to call are on the first.');
}
