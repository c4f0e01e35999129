/** The one toast about what was done last: a newer one takes its place, because only the newest says what the key does. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

interface DeskToast {
  readonly message: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** It stays until it is closed. */
  readonly isRefusal?: boolean;
}

let shown: string | undefined;

export function showDeskToast({ message, action, isRefusal }: DeskToast): void {
  if (shown !== undefined) notifications.hide(shown);
  const id = notifications.show({
    withCloseButton: true,
    ...(isRefusal ? { color: 'red', autoClose: false } : {}),
    message: action ? (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  });
  shown = id;
}
