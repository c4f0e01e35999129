import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useDelayed } from '../../components/useDelayed.ts';
import { t } from '../../i18n/t.ts';
import { EarlierImports } from './EarlierImports.tsx';
import classes from './imports.module.css';
import type { Import } from './useImport.ts';

/** Drop a file or choose one. Nothing is brought in before it was looked through. */
export function ChooseFileStep({ current }: { readonly current: Import }) {
  const [isOver, setOver] = useState(false);
  const isLong = useDelayed(current.open.isPending);
  const choose = (file: File | null | undefined) => {
    if (file) current.choose(file);
  };
  return (
    <>
      {/* Dropping is a shortcut for the mouse; the button inside does the same by keyboard. */}
      <div className={classes.drop} data-over={isOver} {...dropHandlers(setOver, choose)}>
        <IconFileSpreadsheet size={32} stroke={1.25} aria-hidden />
        <p className={classes.dropText}>{t('Drop the file with your clients here')}</p>
        <FileButton
          onChange={choose}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          inputProps={{ 'aria-label': t('File with clients') }}
        >
          {(props) => (
            <Button {...props} loading={current.open.isPending}>
              {t('Choose a file')}
            </Button>
          )}
        </FileButton>
        {isLong ? (
          <div className={classes.opening} role="status">
            {t('Reading {name}…', { name: current.open.variables?.name ?? '' })}
            <Button variant="default" size="compact-md" onClick={current.giveUp}>
              {t('Stop')}
            </Button>
          </div>
        ) : (
          <p className={classes.hint}>
            {t(
              'A CSV file from Cliniko, Google Contacts, Easy!Appointments, Fresha or any spreadsheet (“Save as CSV”). Nothing is brought in before you have seen every row.',
            )}
          </p>
        )}
      </div>
      <ErrorNotice error={current.open.error} />
      <EarlierImports />
    </>
  );
}

function dropHandlers(setOver: (isOver: boolean) => void, choose: (file: File | undefined) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      choose(event.dataTransfer.files[0]);
    },
  };
}
