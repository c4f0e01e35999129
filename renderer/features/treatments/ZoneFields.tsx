import { Button, Group, Input } from '@mantine/core';
import { useState } from 'react';
import { type AreaGroup, type ZoneId, zones } from '../../../shared/clinical/zones.ts';
import { NumberField } from './NumberField.tsx';
import type { DraftZone, FormPart } from './treatmentView.ts';
import classes from './ZoneFields.module.css';
import { ZoneRow } from './ZoneRow.tsx';

const groups: ReadonlyArray<readonly [AreaGroup, string]> = [
  ['face', 'Face'],
  ['neck', 'Neck'],
  ['scalp', 'Scalp'],
  ['body', 'Body'],
];
const zoneIds = Object.keys(zones) as ZoneId[]; // the keys of the list itself
const commonLengths = [0.25, 0.5, 1, 1.5, 2];

/** Zones with their needle length and passes: set the needle once, tap the zones, change one where it differs. */
export function ZoneFields({ fields, errors, onChange }: FormPart) {
  const rows = fields.zones;
  const last = rows.at(-1);
  // Until somebody sets it, the needle is that of the last zone chosen. Null is an empty field.
  const [chosen, setNeedle] = useState<{ millimetres?: number | null; passes?: number | null }>({});
  const needle = {
    millimetres: chosen.millimetres === undefined ? (last?.needleMillimetres ?? null) : chosen.millimetres,
    passes: chosen.passes === undefined ? (last?.passes ?? null) : chosen.passes,
  };
  const write = (zones: readonly DraftZone[]) => onChange({ zones });
  const toggle = (zone: ZoneId) => {
    const isOn = rows.some((row) => row.zone === zone);
    const added: DraftZone = { zone, needleMillimetres: needle.millimetres, passes: needle.passes };
    write(isOn ? rows.filter((row) => row.zone !== zone) : [...rows, added]);
  };
  const change = (changed: DraftZone) =>
    write(rows.map((row) => (row.zone === changed.zone ? changed : row)));
  return (
    <div className={classes.zones} data-invalid={errors.zones ? true : undefined}>
      <Group align="flex-end" gap="xs">
        <NumberField
          label="Needle length"
          value={needle.millimetres}
          onChange={(millimetres) => setNeedle({ ...chosen, millimetres })}
          step={0.25}
          suffix=" mm"
          w="8rem"
        />
        {commonLengths.map((millimetres) => (
          <Button
            key={millimetres}
            variant={needle.millimetres === millimetres ? 'light' : 'default'}
            aria-pressed={needle.millimetres === millimetres}
            px="sm"
            onClick={() => setNeedle({ ...chosen, millimetres })}
          >
            {millimetres}
          </Button>
        ))}
        <NumberField
          label="Passes"
          value={needle.passes}
          onChange={(passes) => setNeedle({ ...chosen, passes })}
          min={1}
          isWhole
          w="6rem"
        />
      </Group>
      {groups.map(([group, name]) => (
        <fieldset key={group} className={classes.group}>
          <legend className={classes.legend}>{name}</legend>
          {zoneIds
            .filter((zone) => zones[zone].group === group)
            .map((zone) => (
              <button
                key={zone}
                type="button"
                className={classes.zone}
                aria-pressed={rows.some((row) => row.zone === zone)}
                onClick={() => toggle(zone)}
              >
                {zones[zone].name}
              </button>
            ))}
        </fieldset>
      ))}
      {rows.length > 0 && (
        <ul className={classes.rows} aria-label="Chosen zones">
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
    </div>
  );
}
