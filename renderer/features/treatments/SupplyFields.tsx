import { ActionIcon, Autocomplete, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { infusionRule } from '../../../shared/clinical/limits.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { type Supply, supplyUseNames, supplyUses } from '../../../shared/schemas/treatmentSupplies.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { useStock } from '../products/useStock.ts';
import { AllergenNotice } from './AllergenNotice.tsx';
import { unitsOf } from './DeviceFields.tsx';
import { LotField } from './LotField.tsx';
import type { DraftFields, FormPart } from './treatmentView.ts';
import classes from './ZoneFields.module.css';

const uses = supplyUses.map((value) => ({ value, label: t(supplyUseNames[value]) }));

/** What came onto the skin before, during and after needling, and any further roller or cartridge. */
export function SupplyFields({
  clientId,
  fields,
  errors,
  onChange,
}: FormPart & { readonly clientId: ClientId }) {
  const rows = fields.supplies;
  const change = (index: number, changed: Supply) =>
    onChange({ supplies: rows.map((row, other) => (other === index ? changed : row)) });
  const add = () =>
    onChange({
      supplies: [
        ...rows,
        {
          use: rows.at(-1)?.use ?? 'after',
          name: '',
          lotId: null,
          lotNumber: '',
          lotExpiresOn: '',
          serial: '',
        },
      ],
    });
  return (
    <>
      {rows.length > 0 && (
        <ul className={classes.rows} aria-label={t('Products used')}>
          {rows.map((row, index) => (
            <SupplyRow
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be the same, and none is moved
              key={index}
              row={row}
              index={index}
              clientId={clientId}
              fields={fields}
              errors={errors}
              onChange={(changed) => change(index, changed)}
              onRemove={() => onChange({ supplies: rows.filter((_, other) => other !== index) })}
            />
          ))}
        </ul>
      )}
      <Group>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('Add a product')}
        </Button>
      </Group>
    </>
  );
}

interface SupplyRowProps {
  readonly row: Supply;
  readonly index: number;
  readonly clientId: ClientId;
  readonly fields: DraftFields;
  readonly errors: FormPart['errors'];
  readonly onChange: (row: Supply) => void;
  readonly onRemove: () => void;
}

function SupplyRow({ row, index, clientId, fields, errors, onChange, onRemove }: SupplyRowProps) {
  const isNeedles = row.use === 'needles';
  const kinds = isNeedles ? unitsOf(fields.deviceKind) : (['topical'] as const);
  const { products } = useStock(kinds);
  const isApproved = products.some(
    (product) => product.isApproved && product.name.toLowerCase() === row.name.toLowerCase(),
  );
  const of = t('Product {number}', { number: index + 1 });
  return (
    <li className={classes.supply}>
      <Group align="flex-start">
        <NativeSelect
          label={t('{of}: used', { of })}
          w="10rem"
          data={uses}
          value={row.use}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ ...row, use: supplyUses.find((use) => use === chosen) ?? row.use });
          }}
        />
        <Autocomplete
          label={t('{of}: name', { of })}
          flex={1}
          data={[...new Set(products.map((product) => product.name))]}
          value={row.name}
          onChange={(name) => onChange({ ...row, name })}
          error={errors[`supplies.${index}.name`]}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={28}
          aria-label={t('Remove {name}', { name: row.name || of })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Group align="flex-start">
        <LotField
          of={of}
          kinds={kinds}
          onDate={fields.performedOn}
          value={row}
          onChange={(lot, product) => onChange({ ...row, ...lot, name: product?.name ?? row.name })}
          errors={[errors[`supplies.${index}.lotNumber`], errors[`supplies.${index}.lotExpiresOn`]]}
        />
        {isNeedles && (
          <TextInput
            label={t('{of}: serial', { of })}
            w="9rem"
            value={row.serial}
            onChange={(event) => onChange({ ...row, serial: event.currentTarget.value })}
          />
        )}
      </Group>
      <AllergenNotice clientId={clientId} product={row.name} />
      {row.use === 'during' && row.name !== '' && !isApproved && (
        <Notice tone="warn">
          {t('Not on your list for use during needling: signing will ask for the reason.')}{' '}
          {t(infusionRule.sentence)}
        </Notice>
      )}
    </li>
  );
}
