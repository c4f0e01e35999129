import type { Kysely } from 'kysely';
import { type LocalDateTime, wallTimeOf } from '../../../../shared/scheduling/wallTime.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { findClinic } from '../clinic/clinic.repo.ts';

/** What the clinic's wall clock shows at `now` (milliseconds since the epoch). */
export async function clinicWallTime(db: Kysely<Schema>, now: number): Promise<LocalDateTime> {
  const clinic = await findClinic(db);
  if (!clinic) throw new AppError('not_set_up', 'This clinic has not been set up yet.');
  return wallTimeOf(now, clinic.timeZone);
}

/** The clinic's date at `now`. */
export async function clinicToday(db: Kysely<Schema>, now: number): Promise<string> {
  return (await clinicWallTime(db, now)).slice(0, 10);
}
