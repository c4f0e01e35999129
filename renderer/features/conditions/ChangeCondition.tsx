import { Button, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { ConditionView } from './ConditionsSection.tsx';
import { variantOptions } from './conditionOptions.ts';

export type ConditionChange = 'signOff' | 'settle' | 'correct' | 'withdrawSignOff' | 'withdraw';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly button: string;
}

const words: Readonly<Record<ConditionChange, Words>> = {
  signOff: {
    title: t('Sign off'),
    what: t('The client can then be treated all the same. Your name and the reason stay in the record.'),
    button: t('Sign off'),
  },
  settle: {
    title: t('It has settled'),
    what: t('Healed, over, or no longer taken. It blocks no more from that day.'),
    button: t('Record as settled'),
  },
  correct: {
    title: t('Correct'),
    what: t(
      'What was recorded before stays in the history. With another form or day, a sign-off has to be given anew.',
    ),
    button: t('Save the correction'),
  },
  withdrawSignOff: {
    title: t('Take the sign-off back'),
    what: t('It blocks again, or asks for a new sign-off.'),
    button: t('Take it back'),
  },
  withdraw: {
    title: t('Entered by mistake'),
    what: t('It counts no more for this client. It stays in the history.'),
    button: t('Take it out'),
  },
};

interface ChangeProps {
  readonly row: ConditionView;
  readonly change: ConditionChange;
  readonly onClose: () => void;
}

/** What became of a condition: each with its reason, none can be done without one where it loosens a rule. */
export function ChangeCondition({ row, change, onClose }: ChangeProps) {
  const today = useClinicToday();
  const { title, what } = words[change];
  return (
    <Modal opened onClose={onClose} title={`${title}: ${row.name}`}>
      <Stack>
        <p style={{ margin: 0 }}>{what}</p>
        {row.block && change === 'signOff' && <p style={{ margin: 0 }}>{row.block.sentence}</p>}
        {today !== '' && <ChangeForm row={row} change={change} onClose={onClose} today={today} />}
      </Stack>
    </Modal>
  );
}

function ChangeForm({ row, change, onClose, today }: ChangeProps & { readonly today: string }) {
  const { variant, onDate, note } = row;
  const settledOn = change === 'settle' ? today : row.settledOn;
  const form = useForm({ initialValues: { reason: '', prescriber: '', variant, onDate, note, settledOn } });
  const { submit, error, isPending } = useChange(row, change, {
    onSuccess: onClose,
    onError: (failure: unknown) => form.setErrors(fieldErrorsOf(failure)),
  });
  const variants = change === 'correct' ? variantOptions(row.contraindication) : [];
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack>
        {variants.length > 0 && (
          <NativeSelect label={t('Which')} data={variants} {...form.getInputProps('variant')} />
        )}
        {change === 'correct' && (
          <TextInput
            label={t('Day it happened, or of the last use')}
            type="date"
            {...form.getInputProps('onDate')}
          />
        )}
        {(change === 'settle' || change === 'correct') && (
          <TextInput label={t('Settled on')} type="date" max={today} {...form.getInputProps('settledOn')} />
        )}
        {change === 'correct' && <TextInput label={t('Note')} {...form.getInputProps('note')} />}
        {change === 'signOff' && row.mayOverride === 'prescriber' && (
          <TextInput
            label={t('Doctor or prescriber who decided')}
            data-autofocus
            {...form.getInputProps('prescriber')}
          />
        )}
        <Textarea
          label={change === 'settle' ? t('Remark') : t('Why')}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <ErrorNotice error={Object.keys(form.errors).length > 0 ? undefined : error} />
        <Button type="submit" loading={isPending}>
          {words[change].button}
        </Button>
      </Stack>
    </form>
  );
}

interface Typed {
  readonly reason: string;
  readonly prescriber: string;
  readonly variant: string;
  readonly onDate: string;
  readonly note: string;
  readonly settledOn: string;
}

interface Outcome {
  readonly onSuccess: () => void;
  readonly onError: (error: unknown) => void;
}

/** The one mutation that belongs to the change. */
function useChange({ id, version }: ConditionView, change: ConditionChange, outcome: Outcome) {
  const signOff = useMutation(api.conditions.signOff.mutationOptions(outcome));
  const settle = useMutation(api.conditions.settle.mutationOptions(outcome));
  const correct = useMutation(api.conditions.correct.mutationOptions(outcome));
  const withdrawSignOff = useMutation(api.conditions.withdrawSignOff.mutationOptions(outcome));
  const withdraw = useMutation(api.conditions.withdraw.mutationOptions(outcome));
  const { error, isPending } = { signOff, settle, correct, withdrawSignOff, withdraw }[change];
  const submit = ({ reason, prescriber, settledOn, ...facts }: Typed) => {
    const key = { id, version, reason };
    if (change === 'signOff') signOff.mutate({ ...key, prescriber });
    else if (change === 'settle') settle.mutate({ ...key, settledOn });
    else if (change === 'correct') correct.mutate({ ...key, ...facts, settledOn });
    else if (change === 'withdrawSignOff') withdrawSignOff.mutate(key);
    else withdraw.mutate(key);
  };
  return { submit, error, isPending };
}
