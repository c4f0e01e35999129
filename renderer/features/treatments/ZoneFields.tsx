import { Input } from '@mantine/core';
import { useState } from 'react';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
import { type Needle, NeedleBar } from './NeedleBar.tsx';
import type { DraftZone, FormPart } from './treatmentView.ts';
import classes from './ZoneFields.module.css';
import { ZonePicker } from './ZonePicker.tsx';
import { ZoneRow } from './ZoneRow.tsx';

/** Zones with their needle length and passes: set the needle once, tap the zones, change one where it differs. */
export function ZoneFields({ fields, errors, onChange }: FormPart) {
  const rows = fields.zones;
  const last = rows.at(-1);
  // Until somebody sets it, the needle is that of the last zone chosen.
  const [set, setNeedle] = useState<Partial<Needle>>({});
  const needle: Needle = {
    millimetres: set.millimetres === undefined ? (last?.needleMillimetres ?? null) : set.millimetres,
    passes: set.passes === undefined ? (last?.passes ?? null) : set.passes,
  };
  const toggle = (zone: ZoneId) => {
    const isOn = rows.some((row) => row.zone === zone);
    const added: DraftZone = {
      zone,
      needleMillimetres: needle.millimetres,
      passes: needle.passes,
      direction: null,
      endpoint: null,
    };
    onChange({ zones: isOn ? rows.filter((row) => row.zone !== zone) : [...rows, added] });
  };
  const change = (changed: DraftZone) =>
    onChange({ zones: rows.map((row) => (row.zone === changed.zone ? changed : row)) });
  return (
    <div className={classes.zones} data-invalid={errors.zones ? true : undefined}>
      <NeedleBar needle={needle} onChange={(changed) => setNeedle({ ...set, ...changed })} />
      <ZonePicker chosen={rows.map((row) => row.zone)} onToggle={toggle} />
      {rows.length > 0 && (
        <ul className={classes.rows} aria-label={t('Chosen zones')}>
          {rows.map((row, index) => (
            <ZoneRow
              key={row.zone}
              row={row}
              errors={[
                errors[t('zones.{index}.needleMillimetres', { index })],
                errors[t('zones.{index}.passes', { index })],
              ]}
              onChange={change}
              onRemove={() => toggle(row.zone)}
            />
          ))}
        </ul>
      )}
      {errors.zones && <Input.Error>{errors.zones}</Input.Error>}
    </div>
  );
}
