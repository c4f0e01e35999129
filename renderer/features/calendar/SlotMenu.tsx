import { Menu } from '@mantine/core';
import { IconNote, IconPin, IconPlus } from '@tabler/icons-react';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { OpenedNote } from '../dayNotes/useDayNotes.ts';
import { clientNameOf } from './calendarEvents.ts';
import type { PickedTime } from './pickedTime.ts';
import type { PinboardState } from './usePinboard.ts';

interface SlotMenuProps {
  readonly picked: PickedTime;
  readonly board: PinboardState;
  readonly onPick: (picked: PickedTime) => void;
  readonly onNote: (opened: OpenedNote) => void;
}

/** What can be done with an empty time. */
export function SlotMenu({ picked, board, onPick, onNote }: SlotMenuProps) {
  const day = formatDay(picked.startsLocal, 'short');
  return (
    <>
      <Menu.Label>{picked.hasTime ? `${day}, ${formatTime(picked.startsLocal)}` : day}</Menu.Label>
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onPick(picked)}>
        {t('New visit here')}
      </Menu.Item>
      {board.visits.map((visit) => (
        <Menu.Item
          key={visit.id}
          leftSection={<IconPin size={16} aria-hidden />}
          onClick={() => board.place(visit, picked)}
        >
          {t('Place')} <ClientName name={clientNameOf(visit)} /> {t('here')}
        </Menu.Item>
      ))}
      <Menu.Item
        leftSection={<IconNote size={16} aria-hidden />}
        onClick={() => onNote({ onDate: picked.startsLocal.slice(0, 10), staffId: null })}
      >
        {t('Note on this day…')}
      </Menu.Item>
    </>
  );
}
