/** All that speaks against a time, for a new visit and for one that is moved. */
import type { Kysely } from 'kysely';
import type { ClientId, StaffId } from '../../../../shared/ids.ts';
import { localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../../db/schema.ts';
import {
  judgeHours,
  judgePast,
  judgeWindow,
  type SoftRefusal,
  type WindowJudgement,
} from './bookingRules.ts';
import type { VisitTime } from './visitTime.ts';

export interface WantedTime {
  readonly time: VisitTime;
  readonly clientId: ClientId;
  readonly practitioner: { readonly id: StaffId; readonly name: string };
  /** Do the client's follow-up windows and conditions have a say? */
  readonly isHeldToWindow: boolean;
  /** What the visit before it in its course says. */
  readonly spacing?: WindowJudgement | undefined;
  readonly now: number;
}

export async function judgeTime(
  db: Kysely<Schema>,
  { time, clientId, practitioner, isHeldToWindow, spacing, now }: WantedTime,
): Promise<{ readonly refusals: readonly SoftRefusal[]; readonly warnings: readonly string[] }> {
  const past = judgePast(time, now);
  // What took place is entered as it was: today's windows and hours say nothing about it.
  if (past) return { refusals: [past], warnings: [] };
  const today = localDateOf(now, time.timeZone);
  const outside = await judgeHours(db, { time, practitioner, today });
  const early = isHeldToWindow ? await judgeWindow(db, clientId, time) : { warnings: [] };
  const refusals = [early.refusal, spacing?.refusal, outside].filter((refusal) => refusal !== undefined);
  return { refusals, warnings: [...early.warnings, ...(spacing?.warnings ?? [])] };
}
