import { type AreaGroup, type ZoneId, zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';
import classes from './ZoneFields.module.css';

const groups: ReadonlyArray<readonly [AreaGroup, string]> = [
  ['face', t('Face')],
  ['neck', t('Neck')],
  ['scalp', t('Scalp')],
  ['body', t('Body')],
];
const zoneIds = Object.keys(zones) as ZoneId[]; // the keys of the list itself

interface ZonePickerProps {
  readonly chosen: readonly ZoneId[];
  readonly onToggle: (zone: ZoneId) => void;
}

/** Every zone there is, by part of the body; a tap puts one in or takes it out. */
export function ZonePicker({ chosen, onToggle }: ZonePickerProps) {
  return groups.map(([group, name]) => (
    <fieldset key={group} className={classes.group}>
      <legend className={classes.legend}>{name}</legend>
      {zoneIds
        .filter((zone) => zones[zone].group === group)
        .map((zone) => (
          <button
            key={zone}
            type="button"
            className={classes.zone}
            aria-pressed={chosen.includes(zone)}
            onClick={() => onToggle(zone)}
          >
            {zones[zone].name}
          </button>
        ))}
    </fieldset>
  ));
}
