import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { endpointNames, endpoints } from '../../../shared/clinical/devices.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
import { DirectionSelect } from './DirectionSelect.tsx';
import { NumberField } from './NumberField.tsx';
import type { DraftZone } from './treatmentView.ts';
import classes from './ZoneFields.module.css';

interface ZoneRowProps {
  readonly row: DraftZone;
  /** For the needle length and for the passes. */
  readonly errors: readonly [string | undefined, string | undefined];
  readonly onChange: (row: DraftZone) => void;
  readonly onRemove: () => void;
}

const ends = endpoints.map((value) => ({ value, label: t(endpointNames[value]) }));

/** One chosen zone with its own figures. */
export function ZoneRow({ row, errors, onChange, onRemove }: ZoneRowProps) {
  const name = t(zones[row.zone].name);
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <NumberField
        aria-label={t('{name}: needle length in millimetres', { name })}
        value={row.needleMillimetres}
        onChange={(needleMillimetres) => onChange({ ...row, needleMillimetres })}
        step={0.25}
        suffix={t(' mm')}
        w="6.5rem"
        error={errors[0]}
      />
      <NumberField
        aria-label={t('{name}: passes', { name })}
        value={row.passes}
        onChange={(passes) => onChange({ ...row, passes })}
        min={1}
        isWhole
        suffix={t(' passes')}
        w="7rem"
        error={errors[1]}
      />
      <DirectionSelect
        aria-label={t('{name}: direction', { name })}
        value={row.direction}
        onChange={(direction) => onChange({ ...row, direction })}
      />
      <NativeSelect
        aria-label={t('{name}: what the skin showed', { name })}
        miw="8rem"
        flex={1}
        value={row.endpoint ?? ''}
        data={[{ value: '', label: t('As below') }, ...ends]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ ...row, endpoint: endpoints.find((one) => one === chosen) ?? null });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        mt={4}
        aria-label={t('Remove {name}', { name })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
