import type { BackupKind } from '../../../shared/backupName.ts';
import type { Backup } from '../../../shared/schemas/backups.ts';
import { t } from '../../i18n/t.ts';

const kindNames: Readonly<Record<BackupKind, string>> = {
  daily: 'daily',
  quit: t('when Rollcall was closed'),
  manual: t('made by hand'),
  before_update: t('before an update'),
  before_restore: t('before going back to a backup'),
  damaged: t('damaged file'),
};

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** "Sunday, 22 November 2026 at 17:08 (daily)". */
export function describeBackup(backup: Backup): string {
  return `${format.format(backup.takenAt)} (${kindNames[backup.kind]})`;
}
