/** Noting what came of reaching somebody: from the menu of a row or with one key, and on with the next row. */
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ContactOutcome, ContactWay } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { mayPress } from '../../components/deskKeys.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { RecallRow } from './RecallTable.tsx';

export interface Attempt {
  readonly how: ContactWay;
  readonly outcome: ContactOutcome;
}

/** The keys while the focus is in a row. */
export const attemptKeys: ReadonlyMap<string, Attempt> = new Map([
  ['a', { how: 'phone', outcome: 'no_answer' }],
  ['v', { how: 'phone', outcome: 'left_message' }],
  ['c', { how: 'phone', outcome: 'will_call_back' }],
  ['b', { how: 'phone', outcome: 'booked_elsewhere' }],
  ['x', { how: 'phone', outcome: 'does_not_want' }],
  ['m', { how: 'text', outcome: 'sent' }],
  ['e', { how: 'email', outcome: 'sent' }],
  ['l', { how: 'letter', outcome: 'sent' }],
]);

export type NoteAttempt = (row: RecallRow, attempt: Attempt) => void;

export function useNoteAttempt(rows: readonly RecallRow[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const noted = useRef<{ readonly id: string; readonly index: number }>(undefined);
  const attempt = useMutation(api.followUps.recordAttempt.mutationOptions());
  const focusRow = (index: number) => {
    const lines = [...(body.current?.rows ?? [])];
    lines[Math.min(Math.max(index, 0), lines.length - 1)]?.querySelector('a')?.focus();
  };
  // Once the row is gone the next one stands in its place.
  useEffect(() => {
    const { id, index } = noted.current ?? {};
    if (index === undefined || rows.some((row) => row.id === id)) return;
    noted.current = undefined;
    focusRow(index);
  });
  const note: NoteAttempt = (row, { how, outcome }) => {
    noted.current = { id: row.id, index: rows.indexOf(row) };
    attempt.mutate(
      { id: row.id, how, outcome },
      {
        onSuccess: ({ backOn }) => {
          notifications.show({
            message: t('Noted. On the list again {day}, unless something is booked.', {
              day: formatDay(backOn, 'short'),
            }),
          });
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const index = lineOf(event);
    const row = rows[index];
    // In a field, a menu or a dialog of the row the keys are letters.
    if (!row || !mayPress(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    const known = attemptKeys.get(event.key.toLowerCase());
    if (step !== undefined) focusRow(index + step);
    else if (known && row.mayContact) note(row, known);
    else return;
    event.preventDefault();
  };
  return { body, note, onKeyDown, error: attempt.error };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Which row has the focus; −1 in a menu or a dialog, which React sees as lying in the row. */
function lineOf({ target, currentTarget }: KeyboardEvent<HTMLTableSectionElement>): number {
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return -1;
  return [...currentTarget.rows].findIndex((line) => line.contains(target));
}
