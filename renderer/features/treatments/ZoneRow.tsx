import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
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

/** One chosen zone with its own figures. */
export function ZoneRow({ row, errors, onChange, onRemove }: ZoneRowProps) {
  const { name } = zones[row.zone];
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <NumberField
        aria-label={t('{name}: needle length in millimetres', { name })}
        value={row.needleMillimetres}
        onChange={(needleMillimetres) => onChange({ ...row, needleMillimetres })}
        step={0.25}
        suffix={t(' mm')}
        w="8rem"
        error={errors[0]}
      />
      <NumberField
        aria-label={t('{name}: passes', { name })}
        value={row.passes}
        onChange={(passes) => onChange({ ...row, passes })}
        min={1}
        isWhole
        suffix={t(' passes')}
        w="8rem"
        error={errors[1]}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={t('Remove {name}', { name })} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
