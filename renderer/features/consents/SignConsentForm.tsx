import { Button, NativeSelect, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { answerErrors } from '../../../shared/clinical/consentForms/answerErrors.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import type { ConsentAnswers, ScreenSignature, SignConsentInput } from '../../../shared/schemas/consents.ts';
import { api, queryClient } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { focusFirstError } from '../../components/focusFirstError.ts';
import { t } from '../../i18n/t.ts';
import { answerErrorsIn } from './answerErrorsIn.ts';
import { ConsentText } from './ConsentText.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SignatureChoice, type TypedSignature } from './SignatureChoice.tsx';
import classes from './SignConsentPage.module.css';

type Outputs = inferRouterOutputs<AppRouter>;

interface SignConsentFormProps {
  readonly client: Outputs['clients']['get'];
  readonly form: string;
  /** The words as they stand now; the form stays with those that were shown first. */
  readonly inForce: Outputs['consents']['versions'][number];
  readonly team: Outputs['staff']['list'];
}

export function SignConsentForm({ client, form, inForce, team }: SignConsentFormProps) {
  const [shown] = useState(inForce);
  const me = useMe();
  const people = team.filter((person) => person.treats && person.isActive);
  const [practitioner, setPractitioner] = useState(
    people.find(({ id }) => id === me.id)?.id ?? people[0]?.id,
  );
  const [answers, setAnswers] = useState<ConsentAnswers>({});
  const [signature, setSignature] = useState<TypedSignature>({
    ...{ how: 'drawn', path: '', isStated: false },
    name: fullName(client),
  });
  const { sign, missing, submit } = useSigning(client.id);
  const errors = fieldErrorsOf(sign.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!practitioner) return;
    submit(answerErrors(shown.content, answers), {
      ...{ clientId: client.id, form, textSha256: shown.sha256, answers },
      ...{ practitionerId: practitioner, signature: asSent(signature) },
    });
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <div>
        <Title order={1}>{shown.content.title}</Title>
        <ConsentText words={shown.content} />
      </div>
      <QuestionFields
        size="lg"
        words={shown.content}
        answers={answers}
        errors={{ ...answerErrorsIn(errors), ...missing }}
        onChange={setAnswers}
      />
      <p className={classes.statement}>{shown.content.statement}</p>
      <SignatureChoice
        signature={signature}
        errors={errors}
        onChange={(change) => setSignature((before) => ({ ...before, ...change }))}
      />
      <NativeSelect
        maw="37.5rem"
        label={t('Explained by')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={practitioner ?? ''}
        onChange={(event) => setPractitioner(people.find(({ id }) => id === event.currentTarget.value)?.id)}
        error={errors.practitionerId}
      />
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : sign.error} />
      <Button type="submit" size="md" w="fit-content" loading={sign.isPending} disabled={people.length === 0}>
        {t('Sign')}
      </Button>
    </form>
  );
}

/** Signs what is whole; what is missing is said beside its question first. */
function useSigning(clientId: Outputs['clients']['get']['id']) {
  const navigate = useNavigate();
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const sign = useMutation(
    api.consents.sign.mutationOptions({
      onSuccess: () => {
        // This window stands alone and hears of no change; what is shown next has to ask again.
        void queryClient.invalidateQueries();
        notifications.show({ message: t('Signed and kept.') });
        void navigate(`/clients/${clientId}/consents`);
      },
      onError: focusFirstError,
    }),
  );
  const submit = (gaps: Record<string, string>, sent: SignConsentInput) => {
    setMissing(gaps);
    if (Object.keys(gaps).length > 0) focusFirstError();
    else sign.mutate(sent);
  };
  return { sign, missing, submit };
}

function asSent({ how, name, path, isStated }: TypedSignature): ScreenSignature {
  // What is not stated is sent all the same, so that the refusal stands beside its box.
  return how === 'drawn' ? { how, name, path } : { how, name, isStated: isStated as true };
}
