import { Button, Group } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import classes from './SettingsList.module.css';
import { SourceList } from './SourceList.tsx';

interface RuleRowProps {
  readonly item: {
    readonly isEdited: boolean;
    readonly isShipped: boolean;
    readonly sources: ComponentProps<typeof SourceList>['sources'];
  };
  /** What one of the clinic's own is called. */
  readonly ownLabel: string;
  readonly sentence: string;
  readonly editLabel: string;
  /** Undefined: this person may only read. */
  readonly onEdit: (() => void) | undefined;
  /** For what it holds and what it says, in a line. */
  readonly children: ReactNode;
}

/** One rule in a list: what it says, whose it is, what it rests on. */
export function RuleRow({ item, ownLabel, sentence, editLabel, onEdit, children }: RuleRowProps) {
  return (
    <div className={classes.variant}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          {children}
          {item.isEdited && (
            <span className={classes.edited}> {item.isShipped ? t('your figures') : ownLabel}</span>
          )}
          <div className={classes.soft}>{sentence}</div>
          {item.sources.length > 0 && <SourceList sources={item.sources} />}
        </div>
        {onEdit && (
          <Button variant="subtle" size="compact-sm" aria-label={editLabel} onClick={onEdit}>
            {t('Edit')}
          </Button>
        )}
      </Group>
    </div>
  );
}
