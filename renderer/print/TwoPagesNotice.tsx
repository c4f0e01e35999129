import type { PrintSize } from '../../shared/schemas/handouts.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';

/** Says before it is printed that a sheet has grown over its page. Large print may. */
export function TwoPagesNotice({ size }: { readonly size: PrintSize }) {
  return (
    <div className="print-notice">
      <Notice tone={size === 'large' ? 'info' : 'warn'}>
        {size === 'large'
          ? t('In large print this sheet needs more than one page.')
          : t(
              'This sheet needs two pages. Shorten a line under Settings, Handout texts, or print both pages.',
            )}
      </Notice>
    </div>
  );
}
