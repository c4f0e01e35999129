import type { Backup, BackupKind } from '../../../shared/schemas/backups.ts';

const kindNames: Readonly<Record<BackupKind, string>> = {
  daily: 'daily',
  quit: 'when Rollcall was closed',
  manual: 'made by hand',
  before_update: 'before an update',
  before_restore: 'before going back to a backup',
  damaged: 'damaged file',
};

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** "Sunday, 22 November 2026 at 17:08 (daily)". */
export function describeBackup(backup: Backup): string {
  return `${format.format(backup.takenAt)} (${kindNames[backup.kind]})`;
}
