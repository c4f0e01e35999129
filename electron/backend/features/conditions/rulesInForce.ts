/**
 * What the clinical rules are fed with: the client's conditions, and the shipped waits and window rules with the
 * clinic's own in place. The only way from the stored edits to shared/clinical.
 */
import type { Kysely } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { ClientCondition } from '../../../../shared/clinical/conditions.ts';
import type { Contraindications } from '../../../../shared/clinical/contraindications.ts';
import { waitEditSchema, withWaits } from '../../../../shared/clinical/waitEdits.ts';
import { windowRuleSchema } from '../../../../shared/clinical/windowRuleSchema.ts';
import { defaultWindowRules, type WindowRule } from '../../../../shared/clinical/windowRules.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { listContents } from './clinicEdits.repo.ts';
import { type Condition, listConditions } from './conditions.repo.ts';

/** The waits as the clinic keeps them. */
export async function contraindicationsInForce(db: Kysely<Schema>): Promise<Contraindications> {
  const edits = await listContents(db, 'wait');
  return withWaits(edits.map((content) => waitEditSchema.parse(content)));
}

/** The rules beside the protocols: the clinic's own take the place of a shipped one of the same name. */
export async function windowRulesInForce(db: Kysely<Schema>): Promise<readonly WindowRule[]> {
  const own = (await listContents(db, 'window_rule')).map((content) => windowRuleSchema.parse(content));
  const replaced = new Set(own.map((rule) => rule.id));
  return [...defaultWindowRules.filter((rule) => !replaced.has(rule.id)), ...own];
}

const known = (value: string) => (value === '' ? undefined : value);

/** A row as the rules read it. */
export function asClientCondition(condition: Condition): ClientCondition {
  return {
    id: condition.contraindication,
    variant: known(condition.variant),
    onDate: known(condition.onDate),
    settledOn: known(condition.settledOn),
    signedOffOn: condition.signOff?.onDate,
  };
}

/** All that is recorded about the client, and what follows from the birth date. */
export async function conditionsOf(db: Kysely<Schema>, clientId: ClientId): Promise<ClientCondition[]> {
  const client = await db
    .selectFrom('clients')
    .select('birth_date')
    .where('id', '=', clientId)
    .executeTakeFirst();
  const recorded = (await listConditions(db, clientId)).map(asClientCondition);
  return client?.birth_date ? [...recorded, untilOfAge(client.birth_date)] : recorded;
}

/** Somebody born on 29 February is 18 on 1 March. */
function untilOfAge(birthDate: string): ClientCondition {
  const { year, month, day } = Temporal.PlainDate.from(birthDate);
  const birthday = Temporal.PlainDate.from({ year: year + 18, month, day: 1 }).add({ days: day - 1 });
  return { id: 'age_under_18', settledOn: birthday.toString() };
}

export interface ClinicalRules {
  readonly conditions: readonly ClientCondition[];
  readonly contraindications: Contraindications;
  readonly extraRules: readonly WindowRule[];
}

/** Everything beside the protocol that has a say in a client's follow-up window. */
export async function clinicalRules(db: Kysely<Schema>, clientId: ClientId): Promise<ClinicalRules> {
  return {
    conditions: await conditionsOf(db, clientId),
    contraindications: await contraindicationsInForce(db),
    extraRules: await windowRulesInForce(db),
  };
}
