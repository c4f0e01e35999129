/**
 * The record of one session, from the first tap to the signature. A draft takes whatever has been typed so far; what a
 * signature needs is said by `whatIsMissing` (treatmentGaps.ts), with the sentence that stands beside each field.
 */
import { z } from 'zod';
import { deviceKinds, directions, endpoints } from '../clinical/devices.ts';
import { indicationIds } from '../clinical/indications.ts';
import { isZoneId, type ZoneId } from '../clinical/zones.ts';
import { appointmentId, clientId, lotId, staffId, treatmentId } from '../ids.ts';
import { localDate, localDateTime, text, version } from './fields.ts';
import { expiryDate, lotText } from './lots.ts';
import { supply } from './treatmentSupplies.ts';

const needleMillimetres = z
  .number({ error: 'Enter the needle length in millimetres.' })
  .min(0.1, { error: 'A needle is at least 0.1 mm long.' })
  .max(5, { error: 'No needle here is longer than 5 mm.' });

const positive = (error: string, most: number) =>
  z
    .number({ error })
    .gt(0, { error })
    .max(most, { error: `At most ${most}.` })
    .nullable();

const clockTime = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter a time, such as 09:40.' });

/** One zone as it was treated. */
export const treatedZone = z.object({
  // The list has no zone inside the orbital rim, so that none can be recorded as planned treatment.
  zone: z.custom<ZoneId>((value) => typeof value === 'string' && isZoneId(value), {
    error: 'This zone is not on the list. Nothing is needled inside the orbital rim.',
  }),
  needleMillimetres,
  passes: z
    .int({ error: 'Enter the number of passes.' })
    .min(1, { error: 'At least one pass.' })
    .max(60, { error: 'At most 60 passes.' }),
  direction: z.enum(directions).nullable().default(null),
  /** Where this zone ended otherwise than the session as a whole. */
  endpoint: z.enum(endpoints).nullable().default(null),
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
  deviceSerial: text(60),
  /** How long the needles of a roller or stamp are, which cannot be set. */
  deviceNeedleMillimetres: needleMillimetres.nullable(),
  rfEnergyMillijoules: positive('Enter the energy of one pulse in millijoules.', 10_000),
  rfPulseMilliseconds: positive('Enter the length of one pulse in milliseconds.', 10_000),
  /** The roller, stamp or cartridge: its lot in the clinic's stock, where it is kept there. */
  lotId: lotId.nullable(),
  lotNumber: lotText(),
  lotExpiresOn: expiryDate.or(z.literal('')),
  /** The number of the single unit, where it carries one. */
  unitSerial: lotText(),
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
  /** Wall times of the day, `HH:MM`. */
  anaestheticOnAt: clockTime,
  anaestheticOffAt: clockTime,
  anaestheticLotId: lotId.nullable(),
  anaestheticLotNumber: lotText(),
  anaestheticLotExpiresOn: expiryDate.or(z.literal('')),
  endpoint: z.enum(endpoints).nullable(),
  reaction: text(1000),
  /** Something to be seen by a practitioner before the next session may be booked. */
  isReactionUnhealed: z.boolean(),
  pain: z
    .int({ error: 'Pain is a whole number from 0 to 10.' })
    .min(0, { error: 'Pain is a whole number from 0 to 10.' })
    .max(10, { error: 'Pain is a whole number from 0 to 10.' })
    .nullable(),
  /** Further packets: more needles, and what came onto the skin before, during and after. */
  supplies: z.array(supply).max(20, { error: 'At most 20 products in one session.' }),
  /** What was put on the skin in words; records from before products had lots have only these. */
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

/** The longest needle used, in millimetres; 0 before any zone is chosen. */
export function longestNeedle(rows: readonly Pick<TreatedZone, 'needleMillimetres'>[]): number {
  return Math.max(0, ...rows.map((row) => row.needleMillimetres));
}

/** What is copied from the last session: all but the packets (lots, expiry, single use), the times and the reaction. */
export function sameAsLast(last: TreatmentFields): Partial<TreatmentFields> {
  const { indication, zones, deviceKind, deviceName, deviceSerial, deviceNeedleMillimetres } = last;
  const { rfEnergyMillijoules, rfPulseMilliseconds } = last;
  const { anaesthetic, anaestheticPercent, endpoint, topicals } = last;
  const noLot = { lotId: null, lotNumber: '', lotExpiresOn: '', serial: '' } as const;
  return {
    indication,
    zones,
    deviceKind,
    deviceName,
    deviceSerial,
    deviceNeedleMillimetres,
    rfEnergyMillijoules,
    rfPulseMilliseconds,
    anaesthetic,
    anaestheticPercent,
    endpoint,
    supplies: last.supplies.map(({ use, name }) => ({ use, name, ...noLot })),
    topicals,
  };
}
