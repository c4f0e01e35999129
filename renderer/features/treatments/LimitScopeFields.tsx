import { Group, MultiSelect, TextInput } from '@mantine/core';
import { deviceKinds, devices } from '../../../shared/clinical/devices.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
import { areaNames } from './limitWords.ts';
import type { TypedLimit } from './typedLimit.ts';

interface LimitScopeFieldsProps {
  readonly typed: TypedLimit;
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string; readonly treats: boolean }>;
  readonly onChange: (change: Partial<TypedLimit>) => void;
}

const all = (chosen: readonly string[]) => (chosen.length === 0 ? t('All') : '');
const inside = { comboboxProps: { withinPortal: false } };
const zoneOptions = Object.entries(zones).map(([value, { name }]) => ({ value, label: t(name) }));
const areaOptions = Object.entries(areaNames).map(([value, label]) => ({ value, label }));
const kindOptions = deviceKinds.map((value) => ({ value, label: t(devices[value].name) }));

/** For which sessions a limit holds. */
export function LimitScopeFields({ typed, people, onChange }: LimitScopeFieldsProps) {
  const who = (
    <MultiSelect
      label={t('Who treats')}
      placeholder={all(typed.practitionerIds)}
      data={people.filter(({ treats }) => treats).map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.practitionerIds}
      onChange={(practitionerIds) => onChange({ practitionerIds })}
      {...inside}
    />
  );
  if (typed.what === 'anaesthetic_percent')
    return (
      <Group grow align="flex-start">
        <TextInput
          label={t('Part of its name')}
          value={typed.anaesthetic}
          onChange={(event) => onChange({ anaesthetic: event.currentTarget.value })}
        />
        {who}
      </Group>
    );
  return (
    <>
      <Group grow align="flex-start">
        <MultiSelect
          label={t('Areas')}
          placeholder={all(typed.areaGroups)}
          data={areaOptions}
          value={typed.areaGroups}
          onChange={(areaGroups) => onChange({ areaGroups })}
          {...inside}
        />
        <MultiSelect
          label={t('Zones')}
          placeholder={all(typed.zones)}
          data={zoneOptions}
          searchable
          value={typed.zones}
          onChange={(chosen) => onChange({ zones: chosen })}
          {...inside}
        />
      </Group>
      <Group grow align="flex-start">
        <MultiSelect
          label={t('Devices')}
          placeholder={typed.deviceKinds.length === 0 ? t('All with needles only') : ''}
          data={kindOptions}
          value={typed.deviceKinds}
          onChange={(chosen) => onChange({ deviceKinds: chosen })}
          {...inside}
        />
        <TextInput
          label={t('Part of the device’s name')}
          value={typed.deviceName}
          onChange={(event) => onChange({ deviceName: event.currentTarget.value })}
        />
        {who}
      </Group>
    </>
  );
}
