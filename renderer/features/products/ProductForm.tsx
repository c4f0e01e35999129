import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  isCountedPerSession,
  type ProductFields,
  productKindNames,
  productKinds,
} from '../../../shared/schemas/products.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import { ApprovalForm } from './ApprovalForm.tsx';
import type { StockProduct } from './useStock.ts';

interface ProductFormProps {
  /** Undefined: a new one. */
  readonly product: StockProduct | undefined;
  readonly onDone: () => void;
}

const blank: ProductFields = {
  kind: 'cartridge',
  name: '',
  supplier: '',
  needleMillimetres: null,
  strengthPercent: null,
};

export function ProductForm({ product, onDone }: ProductFormProps) {
  const mayApprove = useMe().role !== 'front_desk';
  const [typed, setTyped] = useState<ProductFields>(product ?? blank);
  const [isActive, setActive] = useState(product?.isActive ?? true);
  const add = useMutation(api.products.add.mutationOptions({ onSuccess: onDone }));
  const update = useMutation(api.products.update.mutationOptions({ onSuccess: onDone }));
  const error = add.error ?? update.error;
  const errors = fieldErrorsOf(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (product) update.mutate({ ...typed, id: product.id, version: product.version, isActive });
    else add.mutate(typed);
  };
  return (
    <Stack>
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          <ProductFieldset typed={typed} isNew={!product} errors={errors} onChange={setTyped} />
          {product && (
            <Checkbox
              label={t('In use: offered when a session is recorded')}
              checked={isActive}
              onChange={(event) => setActive(event.currentTarget.checked)}
            />
          )}
          <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
          <Button type="submit" loading={add.isPending || update.isPending}>
            {product ? t('Save') : t('Add to the list')}
          </Button>
        </Stack>
      </form>
      {product?.kind === 'topical' && mayApprove && <ApprovalForm product={product} onDone={onDone} />}
    </Stack>
  );
}

interface ProductFieldsetProps {
  readonly typed: ProductFields;
  readonly isNew: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (typed: ProductFields) => void;
}

function ProductFieldset({ typed, isNew, errors, onChange }: ProductFieldsetProps) {
  const set = (change: Partial<ProductFields>) => onChange({ ...typed, ...change });
  return (
    <>
      {isNew && (
        <NativeSelect
          label={t('What it is')}
          data={productKinds.map((value) => ({ value, label: t(productKindNames[value]) }))}
          value={typed.kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            set({ kind: productKinds.find((kind) => kind === chosen) ?? typed.kind });
          }}
        />
      )}
      <TextInput
        label={t('Name')}
        data-autofocus
        value={typed.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errors.name}
      />
      <TextInput
        label={t('Supplier')}
        value={typed.supplier}
        onChange={(event) => set({ supplier: event.currentTarget.value })}
        error={errors.supplier}
      />
      {isCountedPerSession(typed.kind) && (
        <NumberField
          label={t('Length of its needles, where it cannot be set')}
          suffix={t(' mm')}
          step={0.25}
          value={typed.needleMillimetres}
          onChange={(needleMillimetres) => set({ needleMillimetres })}
          error={errors.needleMillimetres}
        />
      )}
      {typed.kind === 'anaesthetic' && (
        <NumberField
          label={t('Strength')}
          suffix=" %"
          value={typed.strengthPercent}
          onChange={(strengthPercent) => set({ strengthPercent })}
          error={errors.strengthPercent}
        />
      )}
    </>
  );
}
