import { expect, test } from 'vitest';
import type { BackupKind } from '../../../../shared/backupName.ts';
import { type Backup, backupName } from '../../../../shared/schemas/backups.ts';
import { backupsToDrop } from './retention.ts';

const now = Date.parse('2026-11-22T17:00:00Z');
const hour = 60 * 60 * 1000;

function backupOf(takenAt: number, kind: BackupKind = 'daily'): Backup {
  const compact = new Date(takenAt).toISOString().replaceAll(/[-:.]/g, '');
  return {
    name: backupName.parse(`clinic-${compact}-${kind}.sqlite`),
    kind,
    takenAt,
    bytes: 4096,
    isVerified: true,
  };
}

/** What stays, newest first, as days and hours. */
function kept(backups: readonly Backup[], at = now): string[] {
  const dropped = new Set(backupsToDrop(backups, at).map((backup) => backup.name));
  return backups
    .filter((backup) => !dropped.has(backup.name))
    .sort((a, b) => b.takenAt - a.takenAt)
    .map((backup) => new Date(backup.takenAt).toISOString().slice(0, 13));
}

test('of today the three newest are kept', () => {
  const today = [0, 1, 2, 3, 4].map((hours) => backupOf(now - hours * hour));
  expect(kept(today)).toEqual(['2026-11-22T17', '2026-11-22T16', '2026-11-22T15']);
});

test('after two years of two backups a day there are about fifty, thinner with age', () => {
  const everyTwelveHours = Array.from({ length: 1460 }, (_, index) => backupOf(now - index * 12 * hour));
  const days = kept(everyTwelveHours).map((hourOfDay) => hourOfDay.slice(0, 10));
  expect(days.slice(0, 16)).toEqual([
    '2026-11-22',
    '2026-11-22',
    ...[21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10].map((day) => `2026-11-${day}`),
    '2026-11-09',
    '2026-11-08',
  ]);
  expect(days.slice(16, 25)).toEqual([
    '2026-11-07',
    '2026-11-01',
    '2026-10-25',
    '2026-10-18',
    '2026-10-11',
    '2026-10-04',
    '2026-09-27',
    '2026-09-20',
    '2026-09-13',
  ]);
  expect(days.slice(25, 28)).toEqual(['2026-09-12', '2026-08-31', '2026-07-31']);
  expect(days.length).toBe(48);
});

test('thinned every day, a year leaves the same steps as thinned once', () => {
  let backups: Backup[] = [];
  for (let day = 365; day >= 0; day--) {
    const at = now - day * 24 * hour;
    backups.push(backupOf(at));
    const dropped = new Set(backupsToDrop(backups, at));
    backups = backups.filter((backup) => !dropped.has(backup));
  }
  const ages = backups.map((backup) => Math.round((now - backup.takenAt) / hour / 24)).sort((a, b) => a - b);
  expect(ages.slice(0, 15)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  const gaps = ages.slice(1).map((age, index) => age - (ages[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(38);
  expect(Math.max(...ages)).toBeGreaterThan(330);
});

test('copies from before an update or before going back are never thinned', () => {
  const special = (['before_update', 'before_restore', 'damaged'] as const).flatMap((kind) =>
    [1, 2, 3].map((age) => backupOf(now - age * 400 * 24 * hour, kind)),
  );
  expect(backupsToDrop(special, now)).toEqual([]);
});

test('a computer whose clock was a year ahead does not lose today’s backups for it', () => {
  const ahead = backupOf(now + 365 * 24 * hour);
  expect(kept([ahead, backupOf(now), backupOf(now - hour)])).toEqual([
    '2027-11-22T17',
    '2026-11-22T17',
    '2026-11-22T16',
  ]);
});
