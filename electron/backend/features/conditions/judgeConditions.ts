/** What a client's conditions say to a treatment on a day, for those who book. Holds also before the first session. */
import type { Kysely } from 'kysely';
import { blockedUntil, type ClinicalBlock } from '../../../../shared/clinical/blockedUntil.ts';
import { conditionClock } from '../../../../shared/clinical/conditions.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { conditionsOf, contraindicationsInForce } from './rulesInForce.ts';

export interface ConditionJudgement {
  /** What forbids a treatment that day; the strictest first. */
  readonly against: readonly ClinicalBlock[];
  /** What needs a sign-off before it: said when it is booked, not in its way. */
  readonly warnings: readonly string[];
  /** The same, for whoever signs what took place. */
  readonly signOffs: readonly ClinicalBlock[];
}

/** @param date local */
export async function judgeConditions(
  db: Kysely<Schema>,
  clientId: ClientId,
  date: string,
): Promise<ConditionJudgement> {
  const blocks = blockedUntil(await conditionsOf(db, clientId), date, await contraindicationsInForce(db));
  const signOffs = blocks.filter((block) => block.kind === 'relative');
  return {
    against: blocks.filter((block) => block.kind !== 'relative'),
    warnings: signOffs.map((block) => block.sentence),
    signOffs,
  };
}

export interface HeldBack {
  /** First local date on which nothing forbids a treatment; left out where nothing does. */
  readonly earliest?: string;
  /** Why, while no such day is known. */
  readonly blocked?: string;
}

/** From when a client may be treated, for whoever looks for free times from `date` on. */
export async function heldBack(db: Kysely<Schema>, clientId: ClientId, date: string): Promise<HeldBack> {
  const table = await contraindicationsInForce(db);
  let earliest = '';
  for (const condition of await conditionsOf(db, clientId)) {
    // What is only planned does not stand in the way of the days before it.
    if (condition.onDate !== undefined && condition.onDate > date) continue;
    const { forbidsUntil } = conditionClock(condition, table);
    if (forbidsUntil === 'open') {
      const [block] = blockedUntil([condition], date, table);
      return { blocked: block?.sentence ?? '' };
    }
    if (forbidsUntil !== undefined && forbidsUntil > earliest) earliest = forbidsUntil;
  }
  return earliest > date ? { earliest } : {};
}
