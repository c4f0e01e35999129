import { Autocomplete, Button, Group, TextInput } from '@mantine/core';
import type { ClientId } from '../../../shared/ids.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';
import { useStock } from '../products/useStock.ts';
import { AllergenNotice } from './AllergenNotice.tsx';
import { LotField } from './LotField.tsx';
import { NumberField } from './NumberField.tsx';
import type { FormPart } from './treatmentView.ts';

/** Left empty where none was used; the rest is asked for once there is a name. */
export function AnaestheticFields({ clientId, ...part }: FormPart & { readonly clientId: ClientId }) {
  const { fields, errors, onChange } = part;
  const { products } = useStock(['anaesthetic']);
  const name = (anaesthetic: string) => {
    const known = products.find((product) => product.name.toLowerCase() === anaesthetic.toLowerCase());
    const strength = known?.strengthPercent ?? null;
    onChange({ anaesthetic, ...(strength === null ? {} : { anaestheticPercent: strength }) });
  };
  return (
    <>
      <Group align="flex-start">
        <Autocomplete
          label={t('Anaesthetic')}
          name="anaesthetic"
          placeholder={t('None')}
          flex={1}
          data={[...new Set(products.map((product) => product.name))]}
          value={fields.anaesthetic}
          onChange={name}
          error={errors.anaesthetic}
        />
        {fields.anaesthetic !== '' && <StrengthAndTimes {...part} />}
      </Group>
      <AllergenNotice clientId={clientId} product={fields.anaesthetic} />
      {fields.anaesthetic !== '' && (
        <LotField
          of={t('Anaesthetic')}
          name="anaestheticLotNumber"
          kinds={['anaesthetic']}
          onDate={fields.performedOn}
          value={{
            lotId: fields.anaestheticLotId,
            lotNumber: fields.anaestheticLotNumber,
            lotExpiresOn: fields.anaestheticLotExpiresOn,
          }}
          onChange={(lot) =>
            onChange({
              anaestheticLotId: lot.lotId,
              anaestheticLotNumber: lot.lotNumber,
              anaestheticLotExpiresOn: lot.lotExpiresOn,
            })
          }
          errors={[errors.anaestheticLotNumber, errors.anaestheticLotExpiresOn]}
        />
      )}
    </>
  );
}

function StrengthAndTimes({ fields, errors, onChange }: FormPart) {
  const now = useClinicNow().slice(11);
  const times = [
    ['anaestheticOnAt', t('Put on at')],
    ['anaestheticOffAt', t('Taken off at')],
  ] as const;
  return (
    <>
      <NumberField
        label={t('Strength')}
        name="anaestheticPercent"
        suffix=" %"
        w="6rem"
        value={fields.anaestheticPercent}
        onChange={(anaestheticPercent) => onChange({ anaestheticPercent })}
        error={errors.anaestheticPercent}
      />
      {times.map(([name, label]) => (
        <TextInput
          key={name}
          label={label}
          name={name}
          type="time"
          w="9.5rem"
          value={fields[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          rightSectionWidth="3.25rem"
          rightSection={
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('{label}: now', { label })}
              onClick={() => onChange({ [name]: now })}
            >
              {t('Now')}
            </Button>
          }
          error={errors[name]}
        />
      ))}
    </>
  );
}
