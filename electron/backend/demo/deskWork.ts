/** What the demo's desk writes with: chance and ids of its own, so that people and visits are invented as before. */
import type { Transaction } from 'kysely';
import type { StaffId } from '../../../shared/ids.ts';
import { addDays, atMinute, instantOf, type LocalDate } from '../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../db/schema.ts';
import { demoZone, type Premises } from './premises.ts';
import type { Random } from './random.ts';

export interface DeskWork {
  readonly db: Transaction<Schema>;
  readonly random: Random;
  readonly premises: Premises;
  readonly today: LocalDate;
  readonly now: number;
  readonly newId: () => string;
}

/** Who sits at the desk on that day: they take turns. */
export function deskOn({ premises, random }: DeskWork): StaffId {
  return random.pick(premises.frontDesk);
}

/** Some time of a working day, `daysAgo` before today. */
export function someTime({ random, today }: DeskWork, daysAgo: number): number {
  const local = atMinute(addDays(today, -daysAgo), random.between(9 * 60 + 10, 17 * 60));
  return instantOf(local, demoZone).instant;
}
