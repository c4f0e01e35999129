/**
 * The open follow-ups are judged again when something they rest on changes: a client's condition or skin type, a
 * protocol, a wait, a rule. Inside the transaction of that change, so that the recall list never lags behind it.
 */
import type { Kysely } from 'kysely';
import type { ContraindicationId } from '../../../../shared/clinical/contraindications.ts';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import { unhealedReactionRule } from '../../../../shared/clinical/windowRules.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';
import { findTreatment } from '../treatments/treatments.repo.ts';
import { readWindow, type StoredWindow, updateWindow } from './followUps.repo.ts';
import { windowAfter } from './renewFollowUp.ts';

/** Whose follow-ups: all that is given must hold; nothing given means everybody's. */
export interface Affected {
  readonly clientId?: ClientId;
  readonly indication?: IndicationId;
  /** Clients for whom this is recorded. */
  readonly contraindication?: ContraindicationId;
}

export async function refreshFollowUps(write: Write, affected: Affected, at: number): Promise<void> {
  for (const { id, treatment_id, window } of await openOnes(write.db, affected)) {
    const treatment = await findTreatment(write.db, treatment_id);
    if (!treatment) continue;
    const before = readWindow(window);
    // The signed record still says "unhealed" after a sign-off; the window knows whether that is over.
    const isReactionUnhealed = isWaitingToHeal(before);
    const fields = { ...treatment.fields, isReactionUnhealed };
    const after = await windowAfter(write.db, { clientId: treatment.clientId, fields });
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    await updateWindow(write.db, { followUpId: id, window: after, at });
    write.record({ entity: 'followUp', id, before: { window: before }, after: { window: after } });
  }
}

/** True until the reaction to the session is signed off as settled. */
export function isWaitingToHeal(window: StoredWindow): boolean {
  return window.reasons.some((reason) => reason.ruleId === unhealedReactionRule.id);
}

function openOnes(db: Kysely<Schema>, { clientId, indication, contraindication }: Affected) {
  let rows = db
    .selectFrom('follow_ups')
    .innerJoin('treatments', 'treatments.id', 'follow_ups.treatment_id')
    .select(['follow_ups.id', 'treatments.id as treatment_id', 'follow_ups.window'])
    .where('follow_ups.status', 'in', ['due', 'booked'])
    .where('follow_ups.kind', '=', 'next_session')
    .where('treatments.status', '=', 'completed');
  if (clientId !== undefined) rows = rows.where('follow_ups.client_id', '=', clientId);
  if (indication !== undefined) rows = rows.where('treatments.indication', '=', indication);
  if (contraindication !== undefined)
    rows = rows.where('follow_ups.client_id', 'in', (select) =>
      select
        .selectFrom('conditions')
        .select('client_id')
        .where('contraindication', '=', contraindication)
        .where('withdrawn_at', 'is', null),
    );
  return rows.execute();
}
