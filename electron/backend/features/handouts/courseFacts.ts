/** The course of a client for one concern: how many sessions, how far apart, and what follows. */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { countSessions, findActivePlan } from '../plans/plans.repo.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import type { CourseFacts } from './sheetFacts.ts';

export async function courseOf(
  db: Kysely<Schema>,
  key: { readonly clientId: ClientId; readonly indication: IndicationId },
): Promise<CourseFacts> {
  const protocol = await protocolInForce(db, key.indication);
  const plan = await findActivePlan(db, key);
  const done = plan && (await countSessions(db, key.clientId)).get(plan.id);
  const { days, maintenance } = protocol;
  return {
    planned: plan?.plannedCount ?? null,
    done: done ?? 0,
    gapDays: days && { from: days.idealFrom, to: days.idealTo },
    reviewDays: protocol.reviewDays,
    maintenanceDays: maintenance.isOn ? maintenance.everyDays : undefined,
  };
}
