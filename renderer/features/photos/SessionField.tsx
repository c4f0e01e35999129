import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ClientId, type TreatmentId, treatmentId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

interface SessionFieldProps {
  readonly clientId: ClientId;
  readonly value: TreatmentId | null;
  readonly error?: ReactNode;
  readonly onChange: (id: TreatmentId | null) => void;
}

/** The signed session to which a photo or a score belongs, if it belongs to one. */
export function SessionField({ clientId, value, error, onChange }: SessionFieldProps) {
  const treatments = useQuery(api.treatments.ofClient.queryOptions({ clientId }));
  const signed = (treatments.data ?? []).filter(({ isSigned }) => isSigned);
  const options = signed.map(({ id, sessionNumber, performedOn, indicationName }) => ({
    value: id,
    label: t('{day}: session {number}, {what}', {
      day: formatDay(performedOn),
      number: sessionNumber,
      what: indicationName,
    }),
  }));
  return (
    <NativeSelect
      label={t('Session')}
      value={value ?? ''}
      error={error}
      data={[{ value: '', label: t('None') }, ...options]}
      onChange={(event) => onChange(treatmentId.safeParse(event.currentTarget.value).data ?? null)}
    />
  );
}
