/**
 * What SQLite and the file system say, in words for the desk. The only place that knows their error codes.
 * The sentences name no file and no client.
 */
import type { ErrorCode } from '../../../../shared/errorCodes.ts';
import { AppError } from '../../appError.ts';

type DatabaseTrouble = Extract<ErrorCode, `database_${string}` | 'disk_full'>;

export const databaseSentences: Readonly<Record<DatabaseTrouble, string>> = {
  database_damaged:
    'The clinic’s file is damaged and cannot be used as it is. Go back to the newest backup; the damaged file is kept.',
  database_missing:
    'The clinic’s file is not where it was, but backups of it are. Put the file back, or go back to the newest backup.',
  database_locked:
    'Another program is using the clinic’s file. Close the other Rollcall window or the backup program, then try again.',
  database_read_only:
    'Rollcall may not write to the clinic’s folder. Ask whoever looks after this computer to allow it, then try again.',
  database_newer:
    'This clinic was last used with a newer Rollcall. Install the newest version on this computer; nothing was changed.',
  database_unreachable:
    'The clinic’s file cannot be read from its disk. Check that the disk is connected, then try again.',
  database_unsafe_folder:
    'The clinic’s folder is on a network drive, where bookings could be lost. Move it to a disk of this computer.',
  disk_full: 'The disk is full, so nothing was saved. Free some space on this computer, then try again.',
};

/** The refusal that stands for an error of the database or its disk; `undefined` if it is anything else. */
export function refusalOfSqliteError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const trouble = error instanceof Error && 'code' in error ? troubleOf(String(error.code)) : undefined;
  return trouble && refuseDatabase(trouble, { cause: String(Object(error).code) });
}

export function refuseDatabase(
  trouble: DatabaseTrouble,
  details: Readonly<Record<string, unknown>> = {},
): AppError {
  return new AppError(trouble, databaseSentences[trouble], details);
}

/** Longer codes extend shorter ones (`SQLITE_IOERR_WRITE`), so that the first prefix to fit decides. */
const troubles: ReadonlyArray<readonly [prefix: string, trouble: DatabaseTrouble]> = [
  ['SQLITE_CORRUPT', 'database_damaged'],
  ['SQLITE_NOTADB', 'database_damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'database_damaged'],
  ['SQLITE_IOERR_SHM', 'database_unsafe_folder'],
  ['SQLITE_IOERR_LOCK', 'database_unsafe_folder'],
  ['SQLITE_PROTOCOL', 'database_unsafe_folder'],
  ['SQLITE_IOERR', 'database_unreachable'],
  ['SQLITE_BUSY', 'database_locked'],
  ['SQLITE_LOCKED', 'database_locked'],
  ['SQLITE_READONLY', 'database_read_only'],
  ['SQLITE_CANTOPEN', 'database_read_only'],
  ['SQLITE_PERM', 'database_read_only'],
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['EACCES', 'database_read_only'],
  ['EPERM', 'database_read_only'],
  ['EROFS', 'database_read_only'],
  ['EISDIR', 'database_read_only'],
  ['ENOTDIR', 'database_read_only'],
  ['EBUSY', 'database_locked'],
  ['EIO', 'database_unreachable'],
];

function troubleOf(code: string): DatabaseTrouble | undefined {
  return troubles.find(([prefix]) => code.startsWith(prefix))?.[1];
}
