import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { type FormEvent, useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { ConsentAnswers } from '../../../shared/schemas/consents.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { answerErrorsIn } from './answerErrorsIn.ts';
import { QuestionFields } from './QuestionFields.tsx';

interface RecordPaperProps {
  readonly clientId: ClientId;
  readonly form: string;
  readonly onClose: () => void;
}

/** A printed form that came back signed: what was ticked on it, who saw it, where it is kept. */
export function RecordPaper(props: RecordPaperProps) {
  const today = useClinicToday();
  const versions = useQuery(api.consents.versions.queryOptions({ form: props.form }));
  const team = useQuery(api.staff.list.queryOptions());
  return (
    <Modal opened size="lg" onClose={props.onClose} title={t('Signed on paper')}>
      <ErrorNotice error={versions.error ?? team.error} />
      {today !== '' && versions.data && team.data && (
        <PaperForm {...props} today={today} versions={versions.data} team={team.data} />
      )}
    </Modal>
  );
}

type Outputs = inferRouterOutputs<AppRouter>;

interface PaperFormProps extends RecordPaperProps {
  readonly today: string;
  readonly versions: Outputs['consents']['versions'];
  readonly team: Outputs['staff']['list'];
}

function PaperForm({ clientId, form, onClose, today, versions, team }: PaperFormProps) {
  const people = team.filter((person) => person.treats && person.isActive);
  const [textSha256, setText] = useState(versions[0]?.sha256 ?? '');
  const [answers, setAnswers] = useState<ConsentAnswers>({});
  const [typed, setTyped] = useState({ signedOn: today, filedWhere: '', practitioner: people[0]?.id });
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const record = useMutation(api.consents.recordPaper.mutationOptions({ onSuccess: onClose }));
  const errors = fieldErrorsOf(record.error);
  const words = versions.find(({ sha256 }) => sha256 === textSha256)?.content;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { practitioner, signedOn, filedWhere } = typed;
    if (practitioner)
      record.mutate({
        ...{ clientId, form, textSha256, answers, signedOn, filedWhere },
        practitionerId: practitioner,
      });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <div>{t('Enter what is ticked and written on the paper.')}</div>
        {versions.length > 1 && (
          <NativeSelect
            label={t('Version at the foot of the paper')}
            data={versions.map(({ version, sha256 }) => ({ value: sha256, label: String(version + 1) }))}
            value={textSha256}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {words && (
          <QuestionFields
            size="sm"
            words={words}
            answers={answers}
            errors={answerErrorsIn(errors)}
            onChange={setAnswers}
          />
        )}
        <TextInput
          label={t('Signed on')}
          type="date"
          max={today}
          value={typed.signedOn}
          onChange={(event) => set({ signedOn: event.currentTarget.value })}
          error={errors.signedOn}
        />
        <NativeSelect
          label={t('Seen by')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.practitioner ?? ''}
          onChange={(event) =>
            set({ practitioner: people.find(({ id }) => id === event.currentTarget.value)?.id })
          }
          error={errors.practitionerId}
        />
        <TextInput
          label={t('Where the paper is kept')}
          value={typed.filedWhere}
          onChange={(event) => set({ filedWhere: event.currentTarget.value })}
          error={errors.filedWhere}
        />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : record.error} />
        <Button type="submit" loading={record.isPending}>
          {t('Record it as signed')}
        </Button>
      </Stack>
    </form>
  );
}
