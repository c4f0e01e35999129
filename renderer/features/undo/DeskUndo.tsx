import { useDeskKeys } from '../../components/deskKeys.ts';
import { runUndo } from './runUndo.tsx';

/** Ctrl+Z and Ctrl+Shift+Z on every screen. In a field they belong to what is typed; behind a dialog, to nothing. */
export function DeskUndo() {
  useDeskKeys({ 'mod+z': () => void runUndo('back'), 'mod+shift+z': () => void runUndo('again') });
  return null;
}
