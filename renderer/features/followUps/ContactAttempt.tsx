import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { fullName } from '../../../shared/schemas/clients.ts';
import { contactOutcomeNames, contactOutcomes } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './RecallTable.module.css';
import type { RecallRow } from './RecallTable.tsx';

/** What came of a call, in two clicks; the row comes back after the clinic's days if she has not booked. */
export function ContactAttempt({ row }: { readonly row: RecallRow }) {
  const attempt = useMutation(api.followUps.recordAttempt.mutationOptions());
  if (!row.mayContact) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={attempt.isPending}
            aria-label={t('Called: {fullName}', { fullName: fullName(row) })}
          >
            {t('Called…')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {contactOutcomes.map((outcome) => (
            <Menu.Item key={outcome} onClick={() => attempt.mutate({ id: row.id, outcome })}>
              {contactOutcomeNames[outcome]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ErrorNotice error={attempt.error} />
    </>
  );
}

/** "No answer, Tue 24 Nov, Fran" */
export function LastAttempt({ row }: { readonly row: RecallRow }) {
  if (!row.lastAttempt) return null;
  const { outcome, onDate, by } = row.lastAttempt;
  return (
    <div className={classes.soft}>
      {[contactOutcomeNames[outcome], formatDay(onDate, 'short'), by].join(', ')}
    </div>
  );
}
