import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fullName } from '../../../shared/schemas/clients.ts';
import { reactionOutcomes } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSpokenName } from '../../components/useSpokenName.ts';
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
  unbooked: {
    title: t('Left without a next visit'),
    button: t('Done'),
    proposal: 'Called: needs no visit now.',
  },
  maintenance: { title: t('Maintenance'), button: t('Done'), proposal: 'Called: does not want to come.' },
} as const;

/** Beside booking the next visit: the rest of the course at once, or the call or the look that is done. */
export function OtherSteps({ row }: { readonly row: RecallRow }) {
  const name = useSpokenName()(fullName(row));
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
        <SettleForm row={row} proposal={proposal} onDone={() => setAsking(false)} />
      </Modal>
    </>
  );
}

interface SettleFormProps {
  readonly row: RecallRow;
  readonly proposal: string;
  readonly onDone: () => void;
}

function SettleForm({ row: { id, kind }, proposal, onDone }: SettleFormProps) {
  const [note, setNote] = useState<string>(proposal);
  const [outcome, setOutcome] = useState<ReactionOutcome>('as_expected');
  const settle = useMutation(api.followUps.settle.mutationOptions({ onSuccess: onDone }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle.mutate({ id, note, outcome });
      }}
    >
      <Stack gap="sm">
        {kind === 'reaction_check' && (
          <ReactionChoice
            outcome={outcome}
            onChange={(value) => {
              setOutcome(value);
              // The proposal says that all is well.
              if (note === proposal) setNote('');
            }}
          />
        )}
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

type ReactionOutcome = (typeof reactionOutcomes)[number];

interface ReactionChoiceProps {
  readonly outcome: ReactionOutcome;
  readonly onChange: (outcome: ReactionOutcome) => void;
}

/** The answer decides whether she may be booked: what nobody expected is seen by a practitioner first. */
function ReactionChoice({ outcome, onChange }: ReactionChoiceProps) {
  return (
    <>
      <Radio.Group
        label={t('Her skin is')}
        value={outcome}
        onChange={(value) => onChange(reactionOutcomes.find((one) => one === value) ?? 'as_expected')}
      >
        <Radio value="as_expected" label={t('As expected')} mt="xs" />
        <Radio value="unexpected" label={t('Not as expected')} mt="xs" />
      </Radio.Group>
      {outcome === 'unexpected' && (
        <Notice tone="warn">
          {t(
            'Her next session cannot be booked until a practitioner has seen the skin and says so in the record.',
          )}
        </Notice>
      )}
    </>
  );
}
