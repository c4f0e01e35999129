import { NativeSelect, NumberInput, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { reactionCheckChoices } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OwnerForm } from '../settings/OwnerForm.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';

type RecallRules = inferRouterOutputs<AppRouter>['followUps']['recallRules'];

const choiceNames = {
  every_session: t('After every session'),
  first_or_unhealed: t('After a first session, and where the skin had not settled'),
  never: t('Never'),
} as const;

/** Whom the clinic calls beside those who are due for a session. */
export function RecallSettings() {
  const rules = useQuery(api.followUps.recallRules.queryOptions());
  return (
    <Stack maw="40rem">
      <Title order={2}>{t('Recall')}</Title>
      <OwnerOnly />
      <p>
        {t('The days of reviews and of maintenance stand in each')}{' '}
        <Link to="/settings/protocols">{t('protocol')}</Link>
        {t(
          '. A reaction check comes on the day on which the usual redness is over, by the lines of the aftercare sheet.',
        )}
      </p>
      <ErrorNotice error={rules.error} onRetry={() => void rules.refetch()} />
      {rules.data && <RecallForm key={rules.data.version} rules={rules.data} />}
    </Stack>
  );
}

function RecallForm({ rules }: { readonly rules: RecallRules }) {
  const [values, setValues] = useState(rules);
  const save = useMutation(
    api.followUps.saveRecallRules.mutationOptions({
      onSuccess: () => notifications.show({ message: t('Saved. It holds for sessions signed from now on.') }),
    }),
  );
  const errors = fieldErrorsOf(save.error);
  return (
    <OwnerForm save={save} onSubmit={() => save.mutate(values)}>
      <NativeSelect
        label={t('Ask how the skin reacted')}
        description={t('No source says whom to ask; choose what the desk has time for.')}
        value={values.reactionCheck}
        data={reactionCheckChoices.map((value) => ({ value, label: choiceNames[value] }))}
        onChange={(event) => {
          const chosen = reactionCheckChoices.find((one) => one === event.currentTarget.value);
          if (chosen) setValues({ ...values, reactionCheck: chosen });
        }}
      />
      <NumberInput
        label={t('A review or a maintenance visit is late after (days)')}
        description={t('Counted from its own day. No source gives it; it is the clinic’s choice.')}
        min={1}
        max={60}
        value={values.daysOnTime}
        error={errors.daysOnTime}
        onChange={(value) => setValues({ ...values, daysOnTime: typeof value === 'number' ? value : 0 })}
      />
      <NumberInput
        label={t('After a call without a booking, call again after (days)')}
        description={t(
          'Until then the client is not on the list. No source gives it; it is the clinic’s choice.',
        )}
        min={1}
        max={90}
        value={values.daysUntilNextTry}
        error={errors.daysUntilNextTry}
        onChange={(value) =>
          setValues({ ...values, daysUntilNextTry: typeof value === 'number' ? value : 0 })
        }
      />
    </OwnerForm>
  );
}
