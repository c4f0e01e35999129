import type { ReactNode } from 'react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { PrintDesk } from './PrintDesk.tsx';
import { printPage, savePdf } from './printPage.ts';
import { useOnce } from './useOnce.ts';

interface ListingDeskProps {
  readonly facts: string;
  readonly back: string;
  readonly backLabel: string;
  readonly paper: 'A4' | 'Letter';
  /** What failed to load, if anything did. */
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly choices: ReactNode;
  /** What to know before it is printed. */
  readonly notices?: ReactNode;
  /** What must be written down first; where that fails nothing is printed. */
  readonly beforePrint?: () => Promise<unknown>;
  /** Absent while it is loading. */
  readonly children: ReactNode;
}

/** The desk around a list: print, save, choices. With `print=1` in the address it prints as soon as it is drawn. */
export function ListingDesk(props: ListingDeskProps) {
  const { paper, children } = props;
  const [search] = useSearchParams();
  const [failed, setFailed] = useState(false);
  const isReady = Boolean(children);
  const run = (work: () => Promise<unknown>) => {
    setFailed(false);
    void document.fonts.ready
      .then(() => props.beforePrint?.())
      .then(work)
      .catch(() => setFailed(true));
  };
  const print = () => run(() => printPage(paper));
  useOnce(isReady && search.get('print') === '1', print);
  return (
    <PrintDesk
      facts={props.facts}
      back={props.back}
      backLabel={props.backLabel}
      printLabel={t('Print')}
      isWaiting={!isReady}
      onPrint={print}
      onSavePdf={() => run(() => savePdf(paper, `${document.title}.pdf`))}
      choices={props.choices}
      notices={
        <>
          <ErrorNotice error={props.error} onRetry={props.onRetry} />
          {props.notices}
          {failed && (
            <Notice tone="alert">{t('It was not printed. Check the printer, then print again.')}</Notice>
          )}
        </>
      }
    >
      {children}
    </PrintDesk>
  );
}
