import { Checkbox, Group, TextInput } from '@mantine/core';
import {
  type DeviceKind,
  deviceKinds,
  devices,
  radioFrequencyCaution,
} from '../../../shared/clinical/devices.ts';
import type { ProductKind } from '../../../shared/schemas/products.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LotField } from './LotField.tsx';
import { NumberField } from './NumberField.tsx';
import type { FormPart } from './treatmentView.ts';

const kinds = deviceKinds.map((value) => ({ value, label: t(devices[value].name) }));

/** What it was done with, and the packet it came out of: a recall is traced by these. */
export function DeviceFields(part: FormPart) {
  const { fields, errors, onChange } = part;
  return (
    <>
      <ChoiceField
        label={t('Device')}
        name="deviceKind"
        choices={kinds}
        value={fields.deviceKind}
        onChange={(deviceKind) => onChange({ deviceKind })}
        error={errors.deviceKind}
      />
      <Group align="flex-start">
        <TextInput
          label={t('Name and model')}
          name="deviceName"
          flex={1}
          value={fields.deviceName}
          onChange={(event) => onChange({ deviceName: event.currentTarget.value })}
          error={errors.deviceName}
        />
        <TextInput
          label={t('Serial of the device')}
          name="deviceSerial"
          w="9rem"
          value={fields.deviceSerial}
          onChange={(event) => onChange({ deviceSerial: event.currentTarget.value })}
          error={errors.deviceSerial}
        />
      </Group>
      <KindFields {...part} />
      <UnitFields {...part} />
      <Checkbox
        label={t('New for this client, used once, thrown away')}
        name="isSingleUseConfirmed"
        checked={fields.isSingleUseConfirmed}
        onChange={(event) => onChange({ isSingleUseConfirmed: event.currentTarget.checked })}
        error={errors.isSingleUseConfirmed}
      />
    </>
  );
}

/** What only this kind of device has. */
function KindFields({ fields, errors, onChange }: FormPart) {
  const kind = fields.deviceKind;
  if (kind === 'radio_frequency')
    return (
      <>
        <Notice tone="warn">{t(radioFrequencyCaution.sentence)}</Notice>
        <Group align="flex-start">
          <NumberField
            label={t('Energy of a pulse')}
            name="rfEnergyMillijoules"
            suffix={t(' mJ')}
            w="9rem"
            value={fields.rfEnergyMillijoules}
            onChange={(rfEnergyMillijoules) => onChange({ rfEnergyMillijoules })}
            error={errors.rfEnergyMillijoules}
          />
          <NumberField
            label={t('Length of a pulse')}
            name="rfPulseMilliseconds"
            suffix={t(' ms')}
            w="9rem"
            value={fields.rfPulseMilliseconds}
            onChange={(rfPulseMilliseconds) => onChange({ rfPulseMilliseconds })}
            error={errors.rfPulseMilliseconds}
          />
        </Group>
      </>
    );
  if (kind === null || !devices[kind].hasFixedLength) return null;
  return (
    <NumberField
      label={t('Length of its needles')}
      name="deviceNeedleMillimetres"
      suffix={t(' mm')}
      step={0.25}
      w="10rem"
      value={fields.deviceNeedleMillimetres}
      onChange={(deviceNeedleMillimetres) => onChange({ deviceNeedleMillimetres })}
      error={errors.deviceNeedleMillimetres}
    />
  );
}

function UnitFields({ fields, errors, onChange }: FormPart) {
  return (
    <Group align="flex-start">
      <LotField
        name="lotNumber"
        kinds={unitsOf(fields.deviceKind)}
        onDate={fields.performedOn}
        value={fields}
        onChange={({ serial, lotId, lotNumber, lotExpiresOn }, product) => {
          const length = product?.needleMillimetres;
          const isFixed = fields.deviceKind !== null && devices[fields.deviceKind].hasFixedLength;
          const fixed = isFixed && length ? { deviceNeedleMillimetres: length } : {};
          const unit = serial === undefined ? {} : { unitSerial: serial };
          onChange({ lotId, lotNumber, lotExpiresOn, ...fixed, ...unit });
        }}
        errors={[errors.lotNumber, errors.lotExpiresOn]}
      />
      <TextInput
        label={t('Serial of the unit')}
        name="unitSerial"
        w="9rem"
        placeholder={t('if it has one')}
        value={fields.unitSerial}
        onChange={(event) => onChange({ unitSerial: event.currentTarget.value })}
        error={errors.unitSerial}
      />
    </Group>
  );
}

/** What of the stock fits the device; everything with needles while none is chosen. */
export function unitsOf(kind: DeviceKind | null): readonly ProductKind[] {
  return kind === null ? ['cartridge', 'roller', 'stamp'] : [devices[kind].unit];
}
