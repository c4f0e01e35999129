import { type DragEvent, type ReactNode, useState } from 'react';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';

interface DropPhotosProps {
  readonly isOff: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole tab takes what is dropped on it. A shortcut for the mouse; the buttons inside do the same by keyboard. */
export function DropPhotos({ isOff, onFiles, children }: DropPhotosProps) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      // Also where nothing may be added: otherwise the window would open the picture and leave the page.
      event.preventDefault();
      setOver(!isOff);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!isOff) onFiles([...event.dataTransfer.files]);
    },
  };
  return (
    <div className={classes.board} data-over={isOver} {...handlers}>
      {isOver && <p className={classes.dropHint}>{t('Let go to add the pictures')}</p>}
      {children}
    </div>
  );
}
