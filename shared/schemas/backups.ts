/** Copies of the clinic's file, and what the very first request of a screen is told about it. */
import { z } from 'zod';
import { errorCodes } from '../errorCodes.ts';

/**
 * Why a copy was made. `before_update`: before a newer Rollcall changed the file. `before_restore`: the file as it was
 * when somebody went back to a backup. `damaged`: a file that was replaced because it could not be used; kept, never
 * offered.
 */
export const backupKinds = ['daily', 'quit', 'manual', 'before_update', 'before_restore', 'damaged'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** A file name in the backups folder, never a path: `clinic-20261122T170842123Z-daily.sqlite`. */
export const backupName = z
  .string()
  .regex(new RegExp(`^clinic-\\d{8}T\\d{9}Z-(${backupKinds.join('|')})\\.sqlite$`), {
    error: 'Choose a backup from the list.',
  })
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
