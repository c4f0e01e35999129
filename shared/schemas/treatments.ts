/**
 * The record of one session, from the first tap to the signature. A draft takes whatever has been typed so far; what a
 * signature needs is said by `whatIsMissing`, with the sentence that stands beside each field.
 */
import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { isZoneId, type ZoneId } from '../clinical/zones.ts';
import { appointmentId, clientId, staffId, treatmentId } from '../ids.ts';
import { localDate, localDateTime, text, version } from './fields.ts';

export const deviceKinds = ['roller', 'stamp', 'pen'] as const;
export type DeviceKind = (typeof deviceKinds)[number];
export const deviceKindNames: Readonly<Record<DeviceKind, string>> = {
  roller: 'Roller',
  stamp: 'Stamp',
  pen: 'Pen',
};

export const endpoints = ['none', 'erythema', 'pinpoint_bleeding'] as const;
export type Endpoint = (typeof endpoints)[number];
export const endpointNames: Readonly<Record<Endpoint, string>> = {
  none: 'No visible change',
  erythema: 'Even redness',
  pinpoint_bleeding: 'Pinpoint bleeding',
};

/** One zone as it was treated. */
export const treatedZone = z.object({
  // The list has no zone inside the orbital rim, so that none can be recorded as planned treatment.
  zone: z.custom<ZoneId>((value) => typeof value === 'string' && isZoneId(value), {
    error: 'This zone is not on the list. Nothing is needled inside the orbital rim.',
  }),
  needleMillimetres: z
    .number({ error: 'Enter the needle length in millimetres.' })
    .min(0.1, { error: 'A needle is at least 0.1 mm long.' })
    .max(5, { error: 'No needle here is longer than 5 mm.' }),
  passes: z
    .int({ error: 'Enter the number of passes.' })
    .min(1, { error: 'At least one pass.' })
    .max(60, { error: 'At most 60 passes.' }),
});
export type TreatedZone = z.infer<typeof treatedZone>;

const zoneList = z
  .array(treatedZone)
  .max(30)
  .refine((rows) => new Set(rows.map((row) => row.zone)).size === rows.length, {
    error: 'A zone is on the list twice. Keep one of the two.',
  });

/** Everything a draft may hold. Empty text and null stand for "not entered yet". */
export const treatmentFields = z.object({
  practitionerId: staffId,
  performedOn: localDate,
  /** When needling ended; the sheet counts its hours from here. */
  endedLocal: localDateTime.or(z.literal('')),
  indication: z.enum(indicationIds, { error: 'Choose what is treated.' }).or(z.literal('')),
  zones: zoneList,
  deviceKind: z.enum(deviceKinds).nullable(),
  deviceName: text(80),
  lotNumber: text(60),
  lotExpiresOn: localDate.or(z.literal('')),
  isSingleUseConfirmed: z.boolean(),
  anaesthetic: text(120),
  anaestheticPercent: z
    .number({ error: 'Enter the strength in percent.' })
    .min(0, { error: 'The strength cannot be negative.' })
    .max(100, { error: 'At most 100 %.' })
    .nullable(),
  anaestheticMinutes: z
    .int({ error: 'Enter whole minutes.' })
    .min(0, { error: 'Minutes cannot be negative.' })
    .max(600, { error: 'More than ten hours is surely a slip.' })
    .nullable(),
  endpoint: z.enum(endpoints).nullable(),
  reaction: text(1000),
  /** Something to be seen by a practitioner before the next session may be booked. */
  isReactionUnhealed: z.boolean(),
  pain: z
    .int({ error: 'Pain is a whole number from 0 to 10.' })
    .min(0, { error: 'Pain is a whole number from 0 to 10.' })
    .max(10, { error: 'Pain is a whole number from 0 to 10.' })
    .nullable(),
  topicals: text(1000),
  notes: text(4000),
});
export type TreatmentFields = z.infer<typeof treatmentFields>;
export type TreatmentField = keyof TreatmentFields;

export const startTreatmentInput = z.union([z.object({ appointmentId }), z.object({ clientId })]);
/** Only what changed needs to be sent. */
export const saveDraftInput = treatmentFields.partial().extend({ id: treatmentId, version });
export const treatmentKey = z.object({ id: treatmentId, version });
/** The reason is asked for where a condition blocks the day of the session. */
export const signTreatmentInput = treatmentKey.extend({ overrideReason: text(1000).default('') });
export const addAddendumInput = z.object({
  id: treatmentId,
  content: text(4000, 'Write what is to be added to the record.'),
});

export type MissingFields = Readonly<Partial<Record<TreatmentField, string>>>;

/**
 * What still stands between a draft and its signature: the sentence for each field, none when it is complete.
 * @param today local date in the clinic, `YYYY-MM-DD`
 */
export function whatIsMissing(draft: TreatmentFields, today: string): MissingFields {
  const missing: Partial<Record<TreatmentField, string>> = {};
  const need = (field: TreatmentField, isThere: boolean, sentence: string) => {
    if (!isThere) missing[field] = sentence;
  };
  need('performedOn', draft.performedOn <= today, 'This day has not come yet.');
  need('indication', draft.indication !== '', 'Choose what was treated.');
  need('zones', draft.zones.length > 0, 'Choose at least one zone.');
  need('deviceKind', draft.deviceKind !== null, 'Choose roller, stamp or pen.');
  need('deviceName', draft.deviceName !== '', 'Enter the name of the device.');
  need('lotNumber', draft.lotNumber !== '', 'Enter the lot number from the packet.');
  need('lotExpiresOn', draft.lotExpiresOn !== '', 'Enter the expiry date from the packet.');
  need(
    'isSingleUseConfirmed',
    draft.isSingleUseConfirmed,
    'Confirm that the needles were new for this client and have been thrown away.',
  );
  if (draft.anaesthetic !== '') {
    need('anaestheticPercent', draft.anaestheticPercent !== null, 'Enter the strength of the anaesthetic.');
    need('anaestheticMinutes', draft.anaestheticMinutes !== null, 'Enter how long it was left on.');
  }
  need('endpoint', draft.endpoint !== null, 'Choose what the skin showed at the end.');
  need('reaction', draft.reaction !== '', 'Write how the skin looked afterwards.');
  return missing;
}

/** The longest needle used, in millimetres; 0 before any zone is chosen. */
export function longestNeedle(rows: readonly Pick<TreatedZone, 'needleMillimetres'>[]): number {
  return Math.max(0, ...rows.map((row) => row.needleMillimetres));
}

/** What is copied from the last session: all but the packet (lot, expiry, single use) and how this client reacted. */
export function sameAsLast(last: TreatmentFields): Partial<TreatmentFields> {
  const { indication, zones, deviceKind, deviceName, endpoint, topicals } = last;
  const { anaesthetic, anaestheticPercent, anaestheticMinutes } = last;
  return {
    indication,
    zones,
    deviceKind,
    deviceName,
    anaesthetic,
    anaestheticPercent,
    anaestheticMinutes,
    endpoint,
    topicals,
  };
}
