import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api.ts';
import { OnPaper } from '../components/privacy.ts';
import { useIdleLock } from '../features/staff/useIdleLock.ts';
import { useFreshPaper } from './freshPaper.ts';
import { canSavePdf } from './printPage.ts';
import './print.css';
import { t } from '../i18n/t.ts';

interface PrintDeskProps {
  /** What this page is, in a sentence. */
  readonly facts: ReactNode;
  /** Where one came from. */
  readonly back: string;
  readonly backLabel?: string;
  readonly printLabel: string;
  /** Nothing to print yet. */
  readonly isWaiting: boolean;
  readonly onPrint: () => void;
  readonly onSavePdf: () => void;
  /** Choices before the buttons. */
  readonly choices?: ReactNode;
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** The desk around a page that is going to be printed. None of it reaches the paper. */
export function PrintDesk(props: PrintDeskProps) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  useIdleLock(clinic.data?.idleLockMinutes);
  useFreshPaper();
  // The document is printed as its button would print it, also from a field.
  useHotkeys([['mod+P', () => !props.isWaiting && props.onPrint()]], []);
  return (
    <main className="print-desk">
      <div className="print-bar">
        <p className="print-bar-facts">{props.facts}</p>
        {props.choices}
        <Button component={Link} to={props.back} variant="default">
          {props.backLabel ?? t('Back to the session')}
        </Button>
        {canSavePdf() && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={props.isWaiting}
            onClick={props.onSavePdf}
          >
            {t('Save as PDF')}
          </Button>
        )}
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          disabled={props.isWaiting}
          onClick={props.onPrint}
        >
          {props.printLabel}
        </Button>
      </div>
      <div className="print-notice">{props.notices}</div>
      <OnPaper.Provider value={true}>{props.children}</OnPaper.Provider>
    </main>
  );
}
