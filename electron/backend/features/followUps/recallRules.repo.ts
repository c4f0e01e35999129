/** How the clinic recalls: after which sessions it asks how the skin is, and how long a review stays on time. */
import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';

export interface RecallRules {
  readonly reactionCheck: Schema['recall_rules']['reaction_check'];
  readonly daysOnTime: number;
  /** Local days for which somebody is left in peace after an attempt to reach her. */
  readonly daysUntilNextTry: number;
  readonly version: number;
}

type RecallRulesChange = Omit<RecallRules, 'daysUntilNextTry'> & {
  readonly daysUntilNextTry?: number | undefined;
};

export async function getRecallRules(db: Kysely<Schema>): Promise<RecallRules> {
  const row = await db.selectFrom('recall_rules').selectAll().executeTakeFirstOrThrow();
  return {
    reactionCheck: row.reaction_check,
    daysOnTime: row.days_on_time,
    daysUntilNextTry: row.days_until_next_try,
    version: row.version,
  };
}

/** @returns false when the version is no longer the one that was read; nothing is written then */
export async function updateRecallRules(db: Kysely<Schema>, rules: RecallRulesChange): Promise<boolean> {
  const updated = await db
    .updateTable('recall_rules')
    .set({
      reaction_check: rules.reactionCheck,
      days_on_time: rules.daysOnTime,
      ...(rules.daysUntilNextTry === undefined ? {} : { days_until_next_try: rules.daysUntilNextTry }),
      version: rules.version + 1,
    })
    .where('version', '=', rules.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
