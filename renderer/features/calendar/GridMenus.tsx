import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import type { OpenedNote } from '../dayNotes/useDayNotes.ts';
import { clientNameOf } from './calendarEvents.ts';
import { GridMenu } from './GridMenu.tsx';
import type { PickedTime } from './pickedTime.ts';
import { SlotMenu } from './SlotMenu.tsx';
import type { GridMenuState } from './useGridMenu.ts';
import type { PinboardState } from './usePinboard.ts';
import { VisitMenu, type VisitMenuActions } from './VisitMenu.tsx';

interface GridMenusProps {
  readonly menu: GridMenuState | undefined;
  readonly close: () => void;
  readonly now: string;
  readonly board: PinboardState;
  readonly actions: VisitMenuActions;
  readonly onNote: (opened: OpenedNote) => void;
  readonly onPick: (picked: PickedTime) => void;
}

/** The menu that is open, if one is. */
export function GridMenus({ menu, close, now, board, actions, onNote, onPick }: GridMenusProps) {
  const spoken = useSpokenName();
  if (!menu) return null;
  if (menu.kind === 'visit')
    return (
      <GridMenu
        point={menu.point}
        label={t('What to do with {name}', { name: spoken(clientNameOf(menu.visit)) })}
        onClose={close}
      >
        <VisitMenu visit={menu.visit} now={now} actions={actions} />
      </GridMenu>
    );
  return (
    <GridMenu point={menu.point} label={t('What to do with this time')} onClose={close}>
      <SlotMenu picked={menu.picked} board={board} onPick={onPick} onNote={onNote} />
    </GridMenu>
  );
}
