import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { sentenceOf } from '../../api/errors.ts';

let shown: string | undefined;

/** Says what was done and takes it back while the toast stands. A refusal to take it back is said in its place. */
export function undoToast(message: string, undo: () => Promise<unknown>): void {
  // Only the last step can be taken back: the one before has an older version of the visit.
  if (shown) notifications.hide(shown);
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo().catch((error: unknown) =>
              notifications.show({ color: 'red', message: sentenceOf(error), autoClose: false }),
            );
          }}
        >
          Undo
        </Button>
      </Group>
    ),
    withCloseButton: true,
  });
  shown = id;
}
