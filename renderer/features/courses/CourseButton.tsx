import { Button, type ButtonProps } from '@mantine/core';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { t } from '../../i18n/t.ts';
import { CourseDialog } from './CourseDialog.tsx';

interface CourseButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly clientId: ClientId;
  /** Whose course, where several buttons of the kind stand on one screen. */
  readonly name?: string;
}

/** Opens the whole course of this client. */
export function CourseButton({ clientId, name, size = 'sm', variant = 'default' }: CourseButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        variant={variant}
        leftSection={size === 'sm' ? <IconCalendarRepeat size={16} aria-hidden /> : undefined}
        aria-label={name === undefined ? undefined : t('Whole course: {name}', { name })}
        onClick={() => setOpen(true)}
      >
        {t('Whole course')}
      </Button>
      {isOpen && <CourseDialog clientId={clientId} onClose={() => setOpen(false)} />}
    </>
  );
}
