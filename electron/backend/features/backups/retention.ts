/**
 * Which backups are no longer needed: the older they are, the fewer are kept. Only the ordinary kinds are thinned; the
 * copies made before an update or before going back to a backup stay until somebody removes them by hand.
 */
import type { BackupKind } from '../../../../shared/backupName.ts';
import type { Backup } from '../../../../shared/schemas/backups.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const thinned: readonly BackupKind[] = ['daily', 'quit', 'manual'];

/** One entry per span of age: `keep` newest of each `period`, for backups younger than `days`. */
const spans = [
  { days: 1, keep: 3, period: (day: number) => day },
  { days: 15, keep: 1, period: (day: number) => day },
  { days: 15 + 8 * 7, keep: 1, period: (day: number) => Math.floor((day + 3) / 7) },
  { days: Number.POSITIVE_INFINITY, keep: 1, period: monthOf },
] as const;

/** A backup dated in the future, by a clock that was wrong, counts as one of today. */
export function backupsToDrop(backups: readonly Backup[], now: number): Backup[] {
  const today = dayOf(now);
  const kept = new Map<string, number>();
  const newestFirst = backups
    .filter((backup) => thinned.includes(backup.kind))
    .sort((a, b) => b.takenAt - a.takenAt);
  return newestFirst.filter((backup) => {
    const day = Math.min(dayOf(backup.takenAt), today);
    const span = spans.findIndex((candidate) => today - day < candidate.days);
    const { keep, period } = spans[span] ?? spans[3];
    const place = `${span}/${period(day)}`;
    const already = kept.get(place) ?? 0;
    kept.set(place, already + 1);
    return already >= keep;
  });
}

/** Whole days since 1970 in UTC: backups need an even spacing, not the clinic's midnight. */
export function dayOf(instant: number): number {
  return Math.floor(instant / dayMilliseconds);
}

function monthOf(day: number): number {
  const date = new Date(day * dayMilliseconds);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
