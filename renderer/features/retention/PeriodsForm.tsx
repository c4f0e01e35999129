import { NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { OwnerForm } from '../settings/OwnerForm.tsx';

const figures = [
  {
    name: 'adultYears',
    label: t('Years after the last session'),
    description: t('Empty: no period, and nothing is listed below.'),
  },
  {
    name: 'minorUntilAge',
    label: t('Who was under 18 then: at least until this birthday'),
    description: t('Empty: counted as for adults.'),
  },
  {
    name: 'minorUntilAgeIf17',
    label: t('Who was 17 then: at least until this birthday'),
    description: t('Empty: counted as for adults.'),
  },
] as const;

/** The clinic's own periods; they start as the sources for its country have them. */
export function PeriodsForm({
  periods,
}: {
  readonly periods: inferRouterOutputs<AppRouter>['retention']['periods'];
}) {
  const { adultYears, minorUntilAge, minorUntilAgeIf17, version } = periods;
  const [values, setValues] = useState({ adultYears, minorUntilAge, minorUntilAgeIf17 });
  const [reason, setReason] = useState(periods.reason ?? '');
  const save = useMutation(
    api.retention.savePeriods.mutationOptions({
      onSuccess: () => notifications.show({ message: t('Saved.') }),
    }),
  );
  const errors = fieldErrorsOf(save.error);
  return (
    <OwnerForm save={save} onSubmit={() => save.mutate({ ...values, reason, version })}>
      {figures.map(({ name, label, description }) => (
        <NumberInput
          key={name}
          label={label}
          description={description}
          allowDecimal={false}
          maw="24rem"
          value={values[name] ?? ''}
          error={errors[name]}
          onChange={(typed) => setValues({ ...values, [name]: typeof typed === 'number' ? typed : null })}
        />
      ))}
      <TextInput
        label={t('Where these come from')}
        description={t('The law, your policy, or whoever advised you.')}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </OwnerForm>
  );
}
