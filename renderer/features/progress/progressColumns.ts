/** The days of a plan side by side: its sessions, and the days between and after on which photos or scores were made. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { PhotoRow } from '../photos/photoTypes.ts';
import type { ScoreRow } from '../scores/scoreSeries.ts';

export type PlanProgress = inferRouterOutputs<AppRouter>['progress']['ofPlan'];
export type ProgressSession = PlanProgress['sessions'][number];

export interface ProgressColumn {
  readonly date: string;
  /** Absent on a day between sessions. */
  readonly session: ProgressSession | undefined;
  readonly photos: readonly PhotoRow[];
  readonly scores: readonly ScoreRow[];
}

interface Found {
  readonly photos: readonly PhotoRow[];
  /** Those that count. */
  readonly scores: readonly ScoreRow[];
}

/** In order of time. What was made before the first session is its baseline and stands first. */
export function progressColumns({ sessions }: PlanProgress, { photos, scores }: Found): ProgressColumn[] {
  if (sessions.length === 0) return [];
  const days = new Set([
    ...sessions.map(({ performedOn }) => performedOn),
    ...photos.map(({ takenOn }) => takenOn),
    ...scores.map(({ onDate }) => onDate),
  ]);
  return [...days].sort().map((date) => ({
    date,
    session: sessions.find(({ performedOn }) => performedOn === date),
    photos: photos.filter(({ takenOn }) => takenOn === date),
    scores: scores.filter(({ onDate }) => onDate === date),
  }));
}
