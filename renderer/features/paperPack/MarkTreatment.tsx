import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId, TreatmentId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { PaperMark } from './PaperMark.tsx';
import classes from './paperPack.module.css';

interface MarkTreatmentProps {
  readonly treatment: {
    readonly id: TreatmentId;
    readonly clientId: ClientId;
    readonly isSigned: boolean;
    readonly fields: { readonly performedOn: string; readonly endedLocal: string };
  };
}

/** In the record: that it was on paper first. Offered while it is a draft; afterwards only said. */
export function MarkTreatment({ treatment }: MarkTreatmentProps) {
  const { id, clientId, isSigned, fields } = treatment;
  const mayWrite = useMe().role !== 'front_desk';
  const entries = useQuery(api.paperPack.ofClient.queryOptions({ clientId }));
  const [isOpen, setOpen] = useState(false);
  const isMarked = entries.data?.some((one) => one.entity === 'treatment' && one.id === id);
  if (isMarked) return <PaperMark clientId={clientId} entity="treatment" id={id} />;
  if (isSigned || !mayWrite || !entries.data) return null;
  if (isOpen) return <MarkForm id={id} fields={fields} />;
  return (
    <div>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('Entered from paper…')}
      </Button>
    </div>
  );
}

function MarkForm({ id, fields }: Pick<MarkTreatmentProps['treatment'], 'id' | 'fields'>) {
  const now = useClinicNow();
  const usual = fields.endedLocal || `${fields.performedOn}T12:00`;
  const [typed, setTyped] = useState<string>();
  const mark = useMutation(api.paperPack.markTreatment.mutationOptions());
  const errors = fieldErrorsOf(mark.error);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        mark.mutate({ id, happenedLocal: typed ?? usual });
      }}
    >
      <TextInput
        label={t('When the session ended')}
        description={t('As it stands on the paper form. When it is typed is kept beside it.')}
        type="datetime-local"
        max={now}
        data-autofocus
        value={typed ?? usual}
        error={errors.happenedLocal}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={mark.isPending}>
        {t('Mark as entered from paper')}
      </Button>
      {!errors.happenedLocal && <ErrorNotice error={mark.error} />}
    </form>
  );
}
