import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { CourseButton } from '../courses/CourseButton.tsx';
import type { RecallRow } from './RecallTable.tsx';

const questions = {
  reaction_check: {
    title: t('How is the skin?'),
    button: t('Note the answer'),
    proposal: 'Called: all calm.',
  },
  review: { title: t('The review'), button: t('Done'), proposal: 'Seen: photo and score taken.' },
  maintenance: { title: t('Maintenance'), button: t('Done'), proposal: 'Called: does not want to come.' },
} as const;

/** Beside booking the next visit: the rest of the course at once, or the call or the look that is done. */
export function OtherSteps({ row }: { readonly row: RecallRow }) {
  const name = fullName(row);
  if (row.kind !== 'next_session') return <SettleButton row={row} kind={row.kind} name={name} />;
  if (row.window.isBlocked) return null;
  return <CourseButton clientId={row.clientId} name={name} size="compact-sm" variant="subtle" />;
}

/** Off the list, with what came of it. */
function SettleButton({
  row,
  kind,
  name,
}: {
  readonly row: RecallRow;
  readonly kind: keyof typeof questions;
  readonly name: string;
}) {
  const [isAsking, setAsking] = useState(false);
  const { title, button, proposal } = questions[kind];
  return (
    <>
      <Button
        size="compact-sm"
        variant={kind === 'reaction_check' ? 'filled' : 'subtle'}
        aria-label={`${button}: ${name}`}
        onClick={() => setAsking(true)}
      >
        {button}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={`${title} ${name}`}>
        <SettleForm id={row.id} proposal={proposal} onDone={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function SettleForm({
  id,
  proposal,
  onDone,
}: {
  readonly id: string;
  readonly proposal: string;
  readonly onDone: () => void;
}) {
  const [note, setNote] = useState<string>(proposal);
  const settle = useMutation(api.followUps.settle.mutationOptions({ onSuccess: onDone }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle.mutate({ id, note });
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('What came of it')}
          data-autofocus
          value={note}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ErrorNotice error={settle.error} />
        <Button type="submit" loading={settle.isPending}>
          {t('Take off the list')}
        </Button>
      </Stack>
    </form>
  );
}
