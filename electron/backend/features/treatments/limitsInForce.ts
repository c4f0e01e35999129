/** The limits as the clinic keeps them, and what of a session goes past them. */
import type { Kysely } from 'kysely';
import { limitSchema } from '../../../../shared/clinical/limitSchema.ts';
import {
  defaultLimits,
  infusionRule,
  limitsPassed,
  type TreatmentLimit,
  tellLimits,
} from '../../../../shared/clinical/limits.ts';
import type { TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';
import { listContents } from '../conditions/clinicEdits.repo.ts';
import { listApprovedNames } from '../products/products.repo.ts';

/** The clinic's own take the place of a shipped one of the same name. */
export async function limitsInForce(db: Kysely<Schema>): Promise<readonly TreatmentLimit[]> {
  const own = (await listContents(db, 'treatment_limit')).map((content) => limitSchema.parse(content));
  const replaced = new Set(own.map((limit) => limit.id));
  return [...defaultLimits.filter((limit) => !replaced.has(limit.id)), ...own];
}

/** What the record may be signed with only for a reason, in sentences. */
export async function judgeLimits(db: Kysely<Schema>, fields: TreatmentFields): Promise<string[]> {
  const passed = limitsPassed(fields, await limitsInForce(db)).filter(
    ({ limit }) => limit.level === 'reason',
  );
  const approved = new Set(await listApprovedNames(db));
  const needledIn = fields.supplies
    .filter(({ use, name }) => use === 'during' && !approved.has(name.toLowerCase()))
    .map(
      ({ name }) => `${name} is not on the clinic’s list for use during needling. ${infusionRule.sentence}`,
    );
  return [...tellLimits(passed).map(({ sentence }) => sentence), ...needledIn];
}
