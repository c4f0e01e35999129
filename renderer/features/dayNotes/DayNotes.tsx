import { UnstyledButton } from '@mantine/core';
import { IconDoorOff, IconNote } from '@tabler/icons-react';
import { Particular } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import type { Away } from '../availability/awayWords.ts';
import { DayNoteDialog } from './DayNoteDialog.tsx';
import classes from './DayNotes.module.css';
import { dayLines } from './dayLines.ts';
import type { DayNotesState, DayRange } from './useDayNotes.ts';

interface DayNotesProps {
  readonly state: DayNotesState;
  readonly range: DayRange;
  readonly absences: readonly Away[];
  /** What a calendar says in its own headers is not said twice. */
  readonly isInHeaders?: boolean;
}

/** What the team should know of the days in view. A note opens to be changed; nothing takes no room. */
export function DayNotes({ state, range, absences, isInHeaders }: DayNotesProps) {
  const { opened, open } = state;
  const lines = isInHeaders ? [] : dayLines({ ...state, range, absences });
  return (
    <>
      {lines.length > 0 && (
        <ul className={classes.lines} aria-label={t('About the day')}>
          {lines.map(({ key, text, note }) => (
            <li key={key} className={classes.line}>
              {note ? (
                <UnstyledButton className={classes.note} onClick={() => open({ ...note, note })}>
                  <IconNote size={16} stroke={1.75} aria-hidden />
                  <Particular>{text}</Particular>
                </UnstyledButton>
              ) : (
                <>
                  <IconDoorOff size={16} stroke={1.75} aria-hidden />
                  {text}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {opened && <DayNoteDialog opened={opened} state={state} onClose={() => open(undefined)} />}
    </>
  );
}
