import { useHotkeys } from '@mantine/hooks';
import { runUndo, type UndoWay } from './runUndo.tsx';

/** Ctrl+Z and Ctrl+Shift+Z on every screen. In a field they belong to what is typed; behind a dialog, to nothing. */
export function DeskUndo() {
  const press = (way: UndoWay) => () => {
    if (!document.querySelector('[aria-modal="true"]')) void runUndo(way);
  };
  useHotkeys([
    ['mod+Z', press('back')],
    ['mod+shift+Z', press('again')],
  ]);
  return null;
}
