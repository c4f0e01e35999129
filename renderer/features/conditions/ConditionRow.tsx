import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { ChangeCondition, type ConditionChange } from './ChangeCondition.tsx';
import { ConditionHistory } from './ConditionHistory.tsx';
import classes from './ConditionsSection.module.css';
import type { ConditionView } from './ConditionsSection.tsx';
import { conditionState } from './conditionState.ts';

/** One thing that was recorded, what it means today, and what can be done about it. */
export function ConditionRow({ row }: { readonly row: ConditionView }) {
  const isClinician = useMe().role !== 'front_desk';
  const [change, setChange] = useState<ConditionChange | undefined>();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const title = row.variantName === '' ? row.name : `${row.name}, ${row.variantName}`;
  const act = (label: string, to: ConditionChange) => (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${label}: ${title}`}
      onClick={() => setChange(to)}
    >
      {label}
    </Button>
  );
  return (
    <li className={classes.row}>
      <div>
        <span className={classes.name}>{title}</span>
        {row.onDate !== '' && <span className={classes.soft}> {formatDay(row.onDate)}</span>}
        {row.note !== '' && <div className={classes.soft}>{row.note}</div>}
      </div>
      <div>{conditionState(row)}</div>
      <div className={classes.actions}>
        {isClinician && row.canSignOff && act(t('Sign off'), 'signOff')}
        {isClinician && row.canSettle && act(t('Settled'), 'settle')}
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={t('More about {title}', { title })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {isClinician && <Menu.Item onClick={() => setChange('correct')}>{t('Correct…')}</Menu.Item>}
            {isClinician && row.signOff && (
              <Menu.Item onClick={() => setChange('withdrawSignOff')}>
                {t('Take the sign-off back…')}
              </Menu.Item>
            )}
            {isClinician && (
              <Menu.Item onClick={() => setChange('withdraw')}>{t('Entered by mistake…')}</Menu.Item>
            )}
            <Menu.Item onClick={() => setHistoryOpen(true)}>{t('History')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {change && <ChangeCondition row={row} change={change} onClose={() => setChange(undefined)} />}
      {isHistoryOpen && <ConditionHistory row={row} onClose={() => setHistoryOpen(false)} />}
    </li>
  );
}
