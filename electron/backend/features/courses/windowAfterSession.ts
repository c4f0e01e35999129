/**
 * When the next session may be after one that is only planned: by the clinic's protocol, waits and rules, with the zones
 * and the needle of the client's last session. After a session that took place its own kept window holds.
 */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import { followUpWindow } from '../../../../shared/scheduling/followUpWindow.ts';
import type { WindowAfter } from '../../../../shared/scheduling/visitProposal.ts';
import { longestNeedle } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';
import { findClient } from '../clients/clients.repo.ts';
import { clinicalRules } from '../conditions/rulesInForce.ts';
import { findFollowUpOfTreatment } from '../followUps/followUps.repo.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { findLastSigned } from '../treatments/treatments.repo.ts';

export async function windowAfterSession(
  db: Kysely<Schema>,
  { clientId, indication }: { readonly clientId: ClientId; readonly indication: IndicationId },
): Promise<WindowAfter> {
  const protocol = await protocolInForce(db, indication);
  const rules = await clinicalRules(db, clientId);
  const client = await findClient(db, clientId);
  const last = await findLastSigned(db, { clientId, indication });
  const isSame = last?.fields.indication === indication;
  const kept = last && isSame ? await findFollowUpOfTreatment(db, last.id) : undefined;
  const zones = last && isSame ? last.fields.zones : [];
  return (performedOn) => {
    if (kept && last?.fields.performedOn === performedOn) return kept.window;
    return followUpWindow({
      performedOn,
      protocol,
      fitzpatrick: (client?.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // the column holds 1 to 6
      areas: zones.map((row) => row.zone),
      needleMillimetres: longestNeedle(zones),
      ...rules,
    });
  };
}
