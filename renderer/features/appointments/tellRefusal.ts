import { notifications } from '@mantine/notifications';
import { sentenceOf } from '../../api/errors.ts';

/** Where what was asked has no place of its own on the screen any more: a message that stays until it is read. */
export function tellRefusal(error: unknown): void {
  notifications.show({ color: 'red', message: sentenceOf(error), autoClose: false, withCloseButton: true });
}
