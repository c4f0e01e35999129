import { Checkbox, Group, TextInput } from '@mantine/core';
import { deviceKinds, devices } from '../../../shared/clinical/devices.ts';
import { t } from '../../i18n/t.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LimitNotices } from './LimitNotices.tsx';
import type { FormPart } from './treatmentView.ts';

/** What it was done with, and the packet it came out of: a recall is traced by these. */
export function DeviceFields({ fields, errors, onChange }: FormPart) {
  return (
    <>
      <Group align="flex-start">
        <ChoiceField
          label={t('Device')}
          name="deviceKind"
          choices={deviceKinds.map((value) => ({ value, label: devices[value].name }))}
          value={fields.deviceKind}
          onChange={(deviceKind) => onChange({ deviceKind })}
          error={errors.deviceKind}
        />
        <TextInput
          label={t('Name and model')}
          name="deviceName"
          flex={1}
          value={fields.deviceName}
          onChange={(event) => onChange({ deviceName: event.currentTarget.value })}
          error={errors.deviceName}
        />
      </Group>
      <LimitNotices fields={fields} />
      <PacketFields fields={fields} errors={errors} onChange={onChange} />
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

function PacketFields({ fields, errors, onChange }: FormPart) {
  return (
    <Group grow align="flex-start">
      <TextInput
        label={t('Lot number')}
        name="lotNumber"
        value={fields.lotNumber}
        onChange={(event) => onChange({ lotNumber: event.currentTarget.value })}
        error={errors.lotNumber}
      />
      <TextInput
        label={t('Expires on')}
        name="lotExpiresOn"
        type="date"
        value={fields.lotExpiresOn}
        onChange={(event) => onChange({ lotExpiresOn: event.currentTarget.value })}
        error={errors.lotExpiresOn}
      />
    </Group>
  );
}
