import { Button, Kbd, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { fullName } from '../../../shared/schemas/clients.ts';
import { contactOutcomeNames, contactWayNames } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import classes from './RecallTable.module.css';
import type { RecallRow } from './RecallTable.tsx';
import { attemptKeys, type NoteAttempt } from './useNoteAttempt.ts';

interface ContactAttemptProps {
  readonly row: RecallRow;
  readonly onNote: NoteAttempt;
}

/** What came of a call, in two clicks or one key; the row comes back after the clinic's days if she has not booked. */
export function ContactAttempt({ row, onNote }: ContactAttemptProps) {
  const spoken = useSpokenName();
  if (row.isLeftInPeace) return <PutBack row={row} />;
  if (!row.mayContact) return null;
  const choices = [...attemptKeys];
  const called = choices.filter(([, { how }]) => how === 'phone');
  const sent = choices.filter(([, { how }]) => how !== 'phone');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('Called: {name}', { name: spoken(fullName(row)) })}
        >
          {t('Called…')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {called.map(([key, attempt]) => (
          <Menu.Item key={key} rightSection={<KeyMark name={key} />} onClick={() => onNote(row, attempt)}>
            {contactOutcomeNames[attempt.outcome]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {sent.map(([key, attempt]) => (
          <Menu.Item key={key} rightSection={<KeyMark name={key} />} onClick={() => onNote(row, attempt)}>
            {t('{contactWay} sent', { contactWay: contactWayNames[attempt.how] })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Seen, not read out: the item's name is what it does. */
function KeyMark({ name }: { readonly name: string }) {
  return (
    <Kbd size="xs" aria-hidden>
      {name.toUpperCase()}
    </Kbd>
  );
}

/** Noted by mistake, or she has called. */
function PutBack({ row }: { readonly row: RecallRow }) {
  const spoken = useSpokenName();
  const putBack = useMutation(api.followUps.putBack.mutationOptions());
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={putBack.isPending}
        aria-label={t('Back on the list: {name}', { name: spoken(fullName(row)) })}
        onClick={() => putBack.mutate({ id: row.id })}
      >
        {t('Back on the list')}
      </Button>
      <ErrorNotice error={putBack.error} />
    </>
  );
}

/** "No answer, Tue 24 Nov, Fran"; "Letter sent, Tue 24 Nov, Fran" */
export function LastAttempt({ row }: ContactAttemptRow) {
  if (!row.lastAttempt) return null;
  const { how, outcome, onDate, by } = row.lastAttempt;
  const what =
    outcome === 'sent'
      ? t('{contactWay} sent', { contactWay: contactWayNames[how] })
      : contactOutcomeNames[outcome];
  return <div className={classes.attempt}>{[what, formatDay(onDate, 'short'), by].join(', ')}</div>;
}
type ContactAttemptRow = Pick<ContactAttemptProps, 'row'>;
