/** What still stands between a draft and its signature. Reads the draft only: stock, rules and the clock are elsewhere. */
import { devices } from '../clinical/devices.ts';
import type { TreatmentFields } from './treatments.ts';

/** The sentence for each field that is not ready, by its path: `zones`, `supplies.0.lotNumber`. */
export type MissingFields = Readonly<Record<string, string>>;
type Gap = readonly [field: string, isThere: boolean, sentence: string];

/**
 * The sentence for each gap, none when the draft is complete.
 * @param today local date in the clinic, `YYYY-MM-DD`
 */
export function whatIsMissing(draft: TreatmentFields, today: string): MissingFields {
  const gaps: readonly Gap[] = [
    ['performedOn', draft.performedOn <= today, 'This day has not come yet.'],
    ['indication', draft.indication !== '', 'Choose what was treated.'],
    ['zones', draft.zones.length > 0, 'Choose at least one zone.'],
    ...deviceGaps(draft),
    ...anaestheticGaps(draft),
    ...draft.supplies.flatMap((one, index) => supplyGaps(one, index)),
    ['endpoint', draft.endpoint !== null, 'Choose what the skin showed at the end.'],
    ['reaction', draft.reaction !== '', 'Write how the skin looked afterwards.'],
  ];
  return Object.fromEntries(
    gaps.filter(([, isThere]) => !isThere).map(([field, , sentence]) => [field, sentence]),
  );
}

function deviceGaps(draft: TreatmentFields): Gap[] {
  const { deviceKind: kind, deviceNeedleMillimetres: fixed } = draft;
  const needsLength = kind !== null && devices[kind].hasFixedLength;
  const needsEnergy = kind === 'radio_frequency';
  return [
    ['deviceKind', kind !== null, 'Choose roller, stamp, pen or radio-frequency.'],
    ['deviceName', draft.deviceName !== '', 'Enter the name of the device.'],
    [
      'deviceNeedleMillimetres',
      !needsLength || fixed !== null,
      'Enter how long its needles are; it is printed on the packet.',
    ],
    [
      'rfEnergyMillijoules',
      !needsEnergy || draft.rfEnergyMillijoules !== null,
      'Enter the energy of one pulse.',
    ],
    ...(needsLength && fixed !== null ? fixedLengthGaps(draft, fixed) : []),
    ['lotNumber', draft.lotNumber !== '', 'Enter the lot number from the packet.'],
    ['lotExpiresOn', draft.lotExpiresOn !== '', 'Enter the expiry date from the packet.'],
    [
      'isSingleUseConfirmed',
      draft.isSingleUseConfirmed,
      'Confirm that the needles were new for this client and have been thrown away.',
    ],
  ];
}

/** With a second roller in the session nobody can tell from the form which zone had which. */
function fixedLengthGaps({ zones, supplies, deviceKind }: TreatmentFields, fixed: number): Gap[] {
  if (deviceKind === null || supplies.some(({ use }) => use === 'needles')) return [];
  const sentence = `This ${devices[deviceKind].unit} has needles of ${fixed} mm. Correct the zone, or add the other ${devices[deviceKind].unit}.`;
  return zones.map((row, index) => [
    `zones.${index}.needleMillimetres`,
    row.needleMillimetres === fixed,
    sentence,
  ]);
}

function anaestheticGaps(draft: TreatmentFields): Gap[] {
  if (draft.anaesthetic === '') return [];
  const { anaestheticOnAt: on, anaestheticOffAt: off } = draft;
  return [
    ['anaestheticPercent', draft.anaestheticPercent !== null, 'Enter the strength of the anaesthetic.'],
    ['anaestheticOnAt', on !== '', 'Enter when it was put on.'],
    ['anaestheticOffAt', off !== '' && (on === '' || on < off), 'Enter when it was taken off.'],
  ];
}

/** What may be carried in by the needles has to be traceable; what only lies on the skin need not be. */
function supplyGaps(
  { use, name, lotNumber, lotExpiresOn }: TreatmentFields['supplies'][number],
  index: number,
) {
  const isTraced = use === 'needles' || use === 'during';
  const gaps: Gap[] = [
    [`supplies.${index}.name`, name !== '', 'Enter what was used.'],
    [`supplies.${index}.lotNumber`, !isTraced || lotNumber !== '', 'Enter the lot number from the packet.'],
    [`supplies.${index}.lotExpiresOn`, lotNumber === '' || lotExpiresOn !== '', 'Enter the expiry date.'],
  ];
  return gaps;
}
