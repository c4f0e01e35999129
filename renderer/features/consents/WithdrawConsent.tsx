import { Button, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { ConsentView } from './ConsentsTab.tsx';

interface WithdrawConsentProps {
  readonly consent: ConsentView;
  readonly onClose: () => void;
}

/** The client takes it back, or it was recorded wrongly. What was signed stays to be read. */
export function WithdrawConsent(props: WithdrawConsentProps) {
  const today = useClinicToday();
  return (
    <Modal opened onClose={props.onClose} title={t('Withdraw: {title}', { title: props.consent.title })}>
      {today !== '' && <WithdrawForm {...props} today={today} />}
    </Modal>
  );
}

function WithdrawForm({ consent, onClose, today }: WithdrawConsentProps & { readonly today: string }) {
  const [isMistake, setMistake] = useState(false);
  const [withdrawnOn, setWithdrawnOn] = useState(today);
  const [reason, setReason] = useState('');
  const withdraw = useMutation(api.consents.withdraw.mutationOptions({ onSuccess: onClose }));
  const errors = fieldErrorsOf(withdraw.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate({ id: consent.id, withdrawnOn, isMistake, reason });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={t('Why it holds no more')}
          value={isMistake ? 'mistake' : 'withdrawn'}
          onChange={(chosen) => setMistake(chosen === 'mistake')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="withdrawn" label={t('The client has taken it back')} />
            <Radio value="mistake" label={t('It was recorded by mistake and never held')} />
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('On')}
          type="date"
          max={today}
          value={withdrawnOn}
          onChange={(event) => setWithdrawnOn(event.currentTarget.value)}
          error={errors.withdrawnOn}
        />
        <Textarea
          label={isMistake ? t('What was wrong') : t('What the client said')}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : withdraw.error} />
        <Button type="submit" loading={withdraw.isPending}>
          {t('Withdraw the consent')}
        </Button>
      </Stack>
    </form>
  );
}
