/** Copies of the clinic's file, and what the very first request of a screen is told about it. */
import { z } from 'zod';
import { backupKinds, backupNamePattern } from '../backupName.ts';
import { errorCodes } from '../errorCodes.ts';

export const backupName = z
  .string()
  .regex(backupNamePattern, { error: 'Choose a backup from the list.' })
  .brand<'BackupName'>();
export type BackupName = z.infer<typeof backupName>;

export const backup = z.object({
  name: backupName,
  kind: z.enum(backupKinds),
  /** Milliseconds since the epoch. */
  takenAt: z.number().int(),
  bytes: z.number().int().nonnegative(),
  /** It was read back whole when it was made. */
  isVerified: z.boolean(),
});
export type Backup = z.infer<typeof backup>;

export const restoreInput = z.object({ backup: backupName });

/** The answer to `GET /state`: whether the clinic's file is in use, or what keeps it from being used. */
export const clinicState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready') }),
  z.object({
    state: z.literal('problem'),
    code: z.enum(errorCodes),
    sentence: z.string(),
    /** Newest first; empty where going back to one would not help. */
    backups: z.array(backup).readonly(),
  }),
]);
export type ClinicState = z.infer<typeof clinicState>;
