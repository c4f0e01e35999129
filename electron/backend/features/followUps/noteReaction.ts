/**
 * What the client said of her skin is added to the record of the session. What nobody expected closes the booking of her
 * next session until a practitioner has seen the skin and signed that off.
 */

import type { TreatmentId } from '../../../../shared/ids.ts';
import type { reactionOutcomes } from '../../../../shared/schemas/followUps.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { insertAddendum } from '../treatments/addenda.repo.ts';
import { findTreatment, type Treatment } from '../treatments/treatments.repo.ts';
import { clinicToday } from './clinicToday.ts';
import {
  type FollowUp,
  findFollowUpOfTreatment,
  listOpenFollowUps,
  setDueAgain,
  updateWindow,
} from './followUps.repo.ts';
import { windowAfter } from './renewFollowUp.ts';

interface ToldReaction {
  readonly treatmentId: TreatmentId;
  readonly outcome: (typeof reactionOutcomes)[number];
  readonly note: string;
}

export async function noteReaction(
  write: Write,
  { deps, actor }: { readonly deps: Deps; readonly actor: Actor },
  { treatmentId, outcome, note }: ToldReaction,
): Promise<void> {
  const at = deps.now();
  const asked = spokenDate(await clinicToday(write.db, at));
  const finding = outcome === 'as_expected' ? 'as expected' : 'not as expected, to be seen by a practitioner';
  const content = `Asked on ${asked} how the skin is: ${finding}. ${note}`;
  await insertAddendum(write.db, { id: deps.newId(), treatmentId, content, createdBy: actor.staffId, at });
  write.record({ entity: 'treatment', id: treatmentId, after: { addendum: content } });
  const treatment = outcome === 'unexpected' ? await findTreatment(write.db, treatmentId) : undefined;
  if (treatment) await blockBooking(write, treatment, at);
}

/** Each wait for a next session is closed; where none is open, the one of this session stands again until it is seen. */
async function blockBooking(write: Write, treatment: Treatment, at: number): Promise<void> {
  const { db, record } = write;
  const open = await listOpenFollowUps(db, treatment.clientId, ['next_session']);
  const own = open.length === 0 ? await findFollowUpOfTreatment(db, treatment.id) : undefined;
  if (own) await standAgain(write, own, at);
  for (const { id, treatmentId, window: before } of [...open, ...(own ? [own] : [])]) {
    const session = treatmentId && (await findTreatment(db, treatmentId));
    if (!session) continue;
    const fields = { ...session.fields, isReactionUnhealed: true };
    const window = await windowAfter(db, { clientId: session.clientId, fields });
    await updateWindow(db, { followUpId: id, window, at });
    record({ entity: 'followUp', id, before: { window: before }, after: { window } });
  }
}

async function standAgain({ db, record }: Write, { id, status }: FollowUp, at: number): Promise<void> {
  await setDueAgain(db, id, at);
  record({ entity: 'followUp', id, before: { status }, after: { status: 'due' } });
}
