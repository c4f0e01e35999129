/** After a signed session somebody asks how the skin is: on the day the clinic's aftercare lines give, if it wants that. */
import { type Kysely, sql } from 'kysely';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import { reactionCheckWindow } from '../../../../shared/scheduling/recallWindows.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { healingLinesInForce } from '../aftercare/healingLinesInForce.ts';
import { findClient } from '../clients/clients.repo.ts';
import { findTreatment } from '../treatments/treatments.repo.ts';
import { clinicToday } from './clinicToday.ts';
import { closeFollowUp, insertFollowUp, listOpenFollowUps } from './followUps.repo.ts';
import { getRecallRules, type RecallRules } from './recallRules.repo.ts';
import type { SignedSession } from './renewFollowUp.ts';

export async function openReactionCheck(write: Write, deps: Deps, session: SignedSession): Promise<void> {
  const { db, record } = write;
  await closeExpired(write, deps.now());
  const { clientId, planId, fields } = session;
  if (!isWanted(await getRecallRules(db), session)) return;
  const client = await findClient(db, clientId);
  const window = reactionCheckWindow({
    sessionEndedAt: fields.endedLocal,
    fitzpatrick: (client?.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // the column holds 1 to 6
    areas: fields.zones.map((row) => row.zone),
    lines: await healingLinesInForce(db),
  });
  const at = deps.now();
  // A session that is written down weeks later has nobody to ask any more.
  if (!window || window.lateAfter < (await clinicToday(db, at))) return;
  // Two concerns on one day are one call.
  if (await isAskedAlready(write, session, at)) return;
  const id = deps.newId();
  await insertFollowUp(db, {
    id,
    clientId,
    treatmentId: session.id,
    kind: 'reaction_check',
    planId,
    window,
    at,
  });
  record({
    entity: 'followUp',
    id,
    after: { status: 'due', kind: 'reaction_check', treatmentId: session.id },
  });
}

/** An earlier session is not asked about any more: she was here again, and her skin was seen. */
async function isAskedAlready(
  { db, record }: Write,
  { clientId, fields }: SignedSession,
  at: number,
): Promise<boolean> {
  let isAsked = false;
  for (const { id, treatmentId, status } of await listOpenFollowUps(db, clientId, ['reaction_check'])) {
    const about = treatmentId && (await findTreatment(db, treatmentId));
    if (!about || about.fields.performedOn >= fields.performedOn) {
      isAsked = true;
      continue;
    }
    const reason = 'The client was here again.';
    await closeFollowUp(db, { followUpId: id, status: 'done', reason, at });
    record({ entity: 'followUp', id, before: { status }, after: { status: 'done' }, reason });
  }
  return isAsked;
}

/** Whoever was not asked in time is not asked any more, so that the list does not grow with the clinic's age. */
async function closeExpired({ db, record }: Write, at: number): Promise<void> {
  const expired = await expiredChecks(db, await clinicToday(db, at)).execute();
  const reason = 'The days for asking are over.';
  for (const { id } of expired) {
    await closeFollowUp(db, { followUpId: id, status: 'closed', reason, at });
    record({ entity: 'followUp', id, before: { status: 'due' }, after: { status: 'closed' }, reason });
  }
}

export function expiredChecks(db: Kysely<Schema>, today: string) {
  return (
    db
      .selectFrom('follow_ups')
      .select('id')
      // Written out, not bound: SQLite uses an index over part of the rows only where it can read the condition.
      .where('status', '=', sql.lit('due'))
      .where('kind', '=', sql.lit('reaction_check'))
      .where('late_after', '<', today)
  );
}

function isWanted({ reactionCheck }: RecallRules, { sessionNumber, fields }: SignedSession): boolean {
  if (reactionCheck === 'first_or_unhealed') return sessionNumber === 1 || fields.isReactionUnhealed;
  return reactionCheck === 'every_session';
}
