/** A signed record in words, for the screen and for paper. */
import { devices, directionNames, endpointNames } from '../../../shared/clinical/devices.ts';
import { type Supply, supplyUseNames, supplyUses } from '../../../shared/schemas/treatmentSupplies.ts';
import type { TreatedZone, TreatmentFields } from '../../../shared/schemas/treatments.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { TreatmentView } from './treatmentView.ts';

export type Fact = readonly [label: string, value: string];

/** What was recorded beside the zones; what was left empty is left out. */
export function factsOf({ fields, practitionerName }: TreatmentView): readonly Fact[] {
  const facts: readonly Fact[] = [
    [t('Practitioner'), practitionerName],
    [t('Ended at'), formatTime(fields.endedLocal)],
    [t('Device'), deviceWords(fields)],
    [t('Lot'), lotWords({ ...fields, serial: fields.unitSerial })],
    [t('Single use'), fields.isSingleUseConfirmed ? t('new for this client, thrown away') : ''],
    [t('Anaesthetic'), anaestheticWords(fields)],
    ...supplyFacts(fields.supplies),
    [t('On the skin'), fields.topicals],
    [t('End of needling'), fields.endpoint === null ? '' : t(endpointNames[fields.endpoint])],
    [t('Reaction'), fields.reaction],
    [t('To be seen first'), fields.isReactionUnhealed ? t('before the next session may be booked') : ''],
    [t('Pain'), fields.pain === null ? t('not asked') : t('{pain} of 10', { pain: fields.pain })],
    [t('Notes'), fields.notes],
  ];
  return facts.filter(([, value]) => value !== '');
}

function deviceWords(fields: TreatmentFields): string {
  const { deviceKind, deviceNeedleMillimetres: length, rfEnergyMillijoules: energy } = fields;
  const { rfPulseMilliseconds: pulse } = fields;
  return [
    deviceKind !== null && t(devices[deviceKind].name),
    fields.deviceName,
    fields.deviceSerial !== '' && t('serial {serial}', { serial: fields.deviceSerial }),
    length !== null && t('needles of {length} mm', { length }),
    energy !== null && t('{energy} mJ a pulse', { energy }),
    pulse !== null && t('{pulse} ms a pulse', { pulse }),
  ]
    .filter(Boolean)
    .join(', ');
}

interface PacketWords extends Pick<Supply, 'lotId' | 'lotNumber' | 'lotExpiresOn'> {
  readonly serial: string;
}

/** 'C-500, expires 30 Jun 2027, unit SN7'; one that is not from the clinic's stock says so. */
function lotWords({ lotId, lotNumber, lotExpiresOn, serial }: PacketWords): string {
  if (lotNumber === '') return '';
  return [
    lotNumber,
    lotExpiresOn !== '' && t('expires {day}', { day: formatDay(lotExpiresOn) }),
    serial !== '' && t('unit {serial}', { serial }),
    lotId === null && t('not from stock'),
  ]
    .filter(Boolean)
    .join(', ');
}

function anaestheticWords(fields: TreatmentFields): string {
  const { anaesthetic, anaestheticPercent: percent, anaestheticMinutes: minutes } = fields;
  if (anaesthetic === '') return t('none');
  return [
    anaesthetic,
    percent !== null && t('{percent} %', { percent }),
    minutes !== null && t('{minutes} minutes', { minutes }),
    fields.anaestheticOnAt !== '' &&
      t('on {on}, off {off}', { on: fields.anaestheticOnAt, off: fields.anaestheticOffAt }),
    fields.anaestheticLotNumber !== '' &&
      t('lot {lot}', {
        lot: lotWords({
          lotId: fields.anaestheticLotId,
          lotNumber: fields.anaestheticLotNumber,
          lotExpiresOn: fields.anaestheticLotExpiresOn,
          serial: '',
        }),
      }),
  ]
    .filter(Boolean)
    .join(', ');
}

function supplyFacts(supplies: readonly Supply[]): Fact[] {
  return supplyUses.map((use) => {
    const used = supplies.filter((one) => one.use === use);
    const words = used.map((one) => [one.name, lotWords(one)].filter(Boolean).join(', '));
    return [t(supplyUseNames[use]), words.join('\n')];
  });
}

/** What of a zone differs from zone to zone, as the table says it. */
export function zoneWords({ direction, endpoint }: TreatedZone) {
  return {
    direction: direction === null ? '' : t(directionNames[direction]),
    endpoint: endpoint === null ? '' : t(endpointNames[endpoint]),
  };
}
