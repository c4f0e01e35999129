import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type TakeOutReason, takeOutReasonNames, takeOutReasons } from '../../../shared/schemas/products.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { undoToast } from '../appointments/undoToast.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { StockLot } from './useStock.ts';

interface TakeOutFormProps {
  readonly lot: StockLot;
  readonly onDone: () => void;
}

/** Units that no session used. */
export function TakeOutForm({ lot, onDone }: TakeOutFormProps) {
  const [units, setUnits] = useState<number | null>(1);
  const [reason, setReason] = useState<TakeOutReason>('broken');
  const [note, setNote] = useState('');
  const save = useMutation(
    api.products.takeOut.mutationOptions({
      onSuccess: (_, taken) => {
        onDone();
        undoToast(
          t('Took {units} of lot {lotNumber} out of stock', { lotNumber: lot.lotNumber, units: taken.units }),
        );
      },
    }),
  );
  const errors = fieldErrorsOf(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id: lot.id, version: lot.version, units: units ?? Number.NaN, reason, note });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <NumberField
          label={t('Units, of {unitsLeft} left', { unitsLeft: lot.unitsLeft })}
          isWhole
          value={units}
          onChange={setUnits}
          error={errors.units}
        />
        <NativeSelect
          label={t('Why')}
          data={takeOutReasons.map((value) => ({ value, label: t(takeOutReasonNames[value]) }))}
          value={reason}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setReason(takeOutReasons.find((one) => one === chosen) ?? reason);
          }}
        />
        <TextInput
          label={t('Note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={errors.note}
        />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : save.error} />
        <Button type="submit" loading={save.isPending}>
          {t('Take out')}
        </Button>
      </Stack>
    </form>
  );
}
