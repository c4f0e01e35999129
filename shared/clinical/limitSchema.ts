/** What a clinic may store as its own limit: for a device, a zone, a part of the body, or a person who treats. */
import { z } from 'zod';
import { deviceKinds } from './devices.ts';
import { limitedThings, limitLevels, type TreatmentLimit } from './limits.ts';
import { isSourceId, type SourceId } from './sources.ts';
import { isZoneId, type ZoneId } from './zones.ts';

const part = z.string().trim().min(1).max(80).optional();

export const limitSchema = z.object({
  id: z
    .string()
    .trim()
    .min(1, { error: 'Give the limit a short name.' })
    .max(80, { error: 'Keep the name under 80 characters.' }),
  what: z.enum(limitedThings, { error: 'Choose what is limited.' }),
  most: z
    .number({ error: 'Enter the most that needs no thought.' })
    .gt(0, { error: 'The limit is more than 0.' })
    .max(100, { error: 'The limit is at most 100.' }),
  appliesTo: z.object({
    zones: z.array(z.custom<ZoneId>((value) => typeof value === 'string' && isZoneId(value))).optional(),
    areaGroups: z.array(z.enum(['face', 'neck', 'scalp', 'body'])).optional(),
    deviceKinds: z.array(z.enum(deviceKinds)).optional(),
    deviceName: part,
    anaesthetic: part,
    practitionerIds: z.array(z.uuid()).optional(),
  }),
  level: z.enum(limitLevels, { error: 'Choose whether it warns or asks for a reason.' }),
  sentence: z
    .string()
    .trim()
    .min(1, { error: 'Say why, for whoever treats.' })
    .max(400, { error: 'Keep it under 400 characters.' }),
  sources: z.array(
    z.custom<SourceId>((value) => typeof value === 'string' && isSourceId(value), {
      error: 'This source is not on the list.',
    }),
  ),
}) satisfies z.ZodType<TreatmentLimit>;
