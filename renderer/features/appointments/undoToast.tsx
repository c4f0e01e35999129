import { t } from '../../i18n/t.ts';
import { showDeskToast } from '../undo/deskToast.tsx';
import { latestStep, runUndo } from '../undo/runUndo.tsx';

/** Says what was just done and takes it back while the toast stands, as Ctrl+Z does. */
export function undoToast(message: string): void {
  // Asked now: the button means this step, also when another has been done before it is pressed.
  const step = latestStep().catch(() => undefined);
  showDeskToast({
    message,
    action: { label: t('Undo'), run: () => void step.then((id) => runUndo('back', id)) },
  });
}
