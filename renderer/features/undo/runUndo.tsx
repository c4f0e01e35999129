/** Taking back the last thing done at this desk, and doing it again; says what happened, with the way back beside it. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, queryClient } from '../../api/api.ts';
import { errorCodeOf, errorDetailsOf, sentenceOf } from '../../api/errors.ts';

export type UndoWay = 'back' | 'again';

let running: Promise<unknown> = Promise.resolve();

/**
 * One after the other, however fast the key is pressed.
 * @param id the step to take back; absent: the latest
 */
export function runUndo(way: UndoWay, id?: number): Promise<unknown> {
  const step = id === undefined ? {} : { id };
  running = running.then(() => ask(way, step)).then(tell, refuse);
  return running;
}

function ask(way: UndoWay, step: { readonly id?: number }) {
  const options = way === 'back' ? api.undo.last.mutationOptions() : api.undo.redo.mutationOptions();
  return queryClient.getMutationCache().build(queryClient, options).execute(step);
}

let shown: string | undefined;

function show(toast: Parameters<typeof notifications.show>[0]): string {
  // Only the latest says anything true.
  if (shown !== undefined) notifications.hide(shown);
  shown = notifications.show({ withCloseButton: true, ...toast });
  return shown;
}

const otherWay = { back: { way: 'again', label: 'Redo' }, again: { way: 'back', label: 'Undo' } } as const;

function tell({ sentence, way }: { readonly sentence: string; readonly way: UndoWay }): void {
  const other = otherWay[way];
  show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{sentence}</span>
        <Button size="compact-sm" variant="default" onClick={() => void runUndo(other.way)}>
          {other.label}
        </Button>
      </Group>
    ),
  });
}

function refuse(error: unknown): void {
  const { takenBy } = errorDetailsOf(error);
  const whose = typeof takenBy === 'string' && takenBy !== '' ? ` It is the time of ${takenBy} now.` : '';
  const isNothing = errorCodeOf(error) === 'not_found';
  show({ message: `${sentenceOf(error)}${whose}`, ...(isNothing ? {} : { color: 'red', autoClose: false }) });
}
