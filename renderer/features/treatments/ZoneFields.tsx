import { Input } from '@mantine/core';
import { useCallbackRef } from '@mantine/hooks';
import { useState } from 'react';
import { devices } from '../../../shared/clinical/devices.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
import { BodyMap } from './BodyMap.tsx';
import { LimitNotices } from './LimitNotices.tsx';
import { type Needle, NeedleBar } from './NeedleBar.tsx';
import type { DraftFields, DraftZone, FormPart } from './treatmentView.ts';
import classes from './ZoneFields.module.css';
import { ZoneRow } from './ZoneRow.tsx';

/** Zones with their needle length and passes: set the needle once, tap the zones, change one where it differs. */
export function ZoneFields({ fields, errors, onChange }: FormPart) {
  const rows = fields.zones;
  const [set, setNeedle] = useState<Partial<Needle>>({});
  const needle = { ...needleInHand(fields), ...set };
  // The same function for every key that is typed elsewhere, so that the map is drawn only when it changes.
  const toggle = useCallbackRef((zone: ZoneId) => {
    const isOn = rows.some((row) => row.zone === zone);
    const added: DraftZone = {
      zone,
      needleMillimetres: needle.millimetres,
      passes: needle.passes,
      direction: needle.direction,
      endpoint: null,
    };
    onChange({ zones: isOn ? rows.filter((row) => row.zone !== zone) : [...rows, added] });
  });
  const change = (changed: DraftZone) =>
    onChange({ zones: rows.map((row) => (row.zone === changed.zone ? changed : row)) });
  return (
    <div className={classes.zones} data-invalid={errors.zones ? true : undefined}>
      <NeedleBar needle={needle} onChange={(changed) => setNeedle({ ...set, ...changed })} />
      <BodyMap zones={rows} onToggle={toggle} />
      {rows.length > 0 && (
        <ul className={classes.rows} aria-label={t('Chosen zones')}>
          {rows.map((row, index) => (
            <ZoneRow
              key={row.zone}
              row={row}
              errors={[errors[`zones.${index}.needleMillimetres`], errors[`zones.${index}.passes`]]}
              onChange={change}
              onRemove={() => toggle(row.zone)}
            />
          ))}
        </ul>
      )}
      {errors.zones && <Input.Error>{errors.zones}</Input.Error>}
      <LimitNotices fields={fields} />
    </div>
  );
}

/** Until somebody sets it: a roller's own length, and what the last zone was given. */
function needleInHand({ zones, deviceKind, deviceNeedleMillimetres }: DraftFields): Needle {
  const last = zones.at(-1);
  const isFixed = deviceKind !== null && devices[deviceKind].hasFixedLength;
  return {
    millimetres: (isFixed ? deviceNeedleMillimetres : null) ?? last?.needleMillimetres ?? null,
    passes: last?.passes ?? null,
    direction: last?.direction ?? null,
  };
}
