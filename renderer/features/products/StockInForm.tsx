import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { lastDayOf } from '../../../shared/schemas/lots.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import { runUndo } from '../undo/runUndo.tsx';
import { usePacketScan } from './usePacketScan.ts';
import type { StockProduct } from './useStock.ts';

interface StockInFormProps {
  readonly products: readonly StockProduct[];
  readonly today: string;
  readonly onDone: () => void;
}

/** A parcel, lot by lot: after each the form is empty again and the number field waits for the next scan. */
export function StockInForm({ products, today, onDone }: StockInFormProps) {
  const used = products.filter(({ isActive }) => isActive);
  const empty = { lotNumber: '', expiresOn: '', units: null as number | null }; // nothing typed yet
  const [productId, setProductId] = useState(used[0]?.id);
  const [receivedOn, setReceivedOn] = useState(today);
  const [typed, setTyped] = useState(empty);
  const [kept, setKept] = useState('');
  const number = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const save = useMutation(
    api.products.stockIn.mutationOptions({
      onSuccess: (_, { lotNumber, units }) => {
        setKept(t('{units} of lot {lotNumber} are in stock.', { units, lotNumber }));
        setTyped(empty);
        number.current?.focus();
      },
    }),
  );
  const errors = fieldErrorsOf(save.error);
  const scan = usePacketScan({
    value: typed.lotNumber,
    onType: (lotNumber) => setTyped({ ...typed, lotNumber }),
    onPacket: ({ lotNumber, expiresOn }) =>
      setTyped({ ...typed, lotNumber, expiresOn: expiresOn || typed.expiresOn }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setKept('');
    if (productId) save.mutate({ productId, receivedOn, ...typed, units: typed.units ?? Number.NaN });
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack gap="sm">
        {kept !== '' && (
          <Notice tone="good">
            {kept}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                setKept('');
                void runUndo('back');
              }}
            >
              {t('Undo')}
            </Button>
          </Notice>
        )}
        <NativeSelect
          label={t('Product')}
          data={used.map(({ id, name }) => ({ value: id, label: name }))}
          value={productId ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setProductId(used.find(({ id }) => id === chosen)?.id);
          }}
        />
        <TextInput
          ref={number}
          data-autofocus
          label={t('Lot number')}
          value={typed.lotNumber}
          onChange={(event) => setTyped({ ...typed, lotNumber: event.currentTarget.value.toUpperCase() })}
          onKeyDown={(event) => {
            if (!scan.onKeyDown(event) || event.key !== 'Enter') return;
            event.preventDefault(); // the parcel is not typed in yet
            form.current?.querySelector<HTMLInputElement>('[name="units"]')?.focus();
          }}
          onBlur={scan.take}
          error={scan.fault ?? errors.lotNumber}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('Expires on')}
            placeholder={t('2027-06')}
            value={typed.expiresOn}
            onChange={(event) => setTyped({ ...typed, expiresOn: event.currentTarget.value })}
            onBlur={() => setTyped({ ...typed, expiresOn: lastDayOf(typed.expiresOn) })}
            error={errors.expiresOn}
          />
          <NumberField
            label={t('Units')}
            name="units"
            isWhole
            value={typed.units}
            onChange={(units) => setTyped({ ...typed, units })}
            error={errors.units}
          />
          <TextInput
            label={t('Came in on')}
            type="date"
            value={receivedOn}
            onChange={(event) => setReceivedOn(event.currentTarget.value)}
            error={errors.receivedOn}
          />
        </Group>
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('Close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('Put into stock')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
