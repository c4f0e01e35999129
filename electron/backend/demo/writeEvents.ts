/** Two things that went wrong in the demo clinic's year: one is still open, one has settled and was reported. */
import type { Transaction } from 'kysely';
import type { AdverseEventId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import type { EventFields } from '../../../shared/schemas/adverseEvents.ts';
import type { Schema } from '../db/schema.ts';
import { insertEvent } from '../features/treatments/adverseEvents.repo.ts';

const unreported = { makerToldOn: '', makerReference: '', authorityToldOn: '', authorityReference: '' };

type EventOf = (performedOn: string, today: string) => EventFields;
const openOne: EventOf = (performedOn, today) => ({
  kind: 'dark_patches',
  severity: 'moderate',
  onsetOn: addDays(performedOn, 6),
  seen: 'Two brown patches on the left cheek.',
  done: 'Sunscreen gone through again; photographed.',
  followUpOn: addDays(today, 5),
  outcome: 'open',
  endedOn: '',
  ...unreported,
});
const settledOne: EventOf = (performedOn) => ({
  kind: 'lasting_redness',
  severity: 'mild',
  onsetOn: addDays(performedOn, 1),
  seen: 'Redness was still there on day 6.',
  done: 'Cool packs, nothing else on the skin.',
  followUpOn: '',
  outcome: 'settled',
  endedOn: addDays(performedOn, 9),
  ...unreported,
  makerToldOn: addDays(performedOn, 10),
  makerReference: 'NC-2231',
});

export async function writeEvents(
  db: Transaction<Schema>,
  { today, newId, at }: { readonly today: string; newId(): string; readonly at: number },
): Promise<void> {
  const cases: ReadonlyArray<readonly [daysAgo: number, EventOf]> = [
    [14, openOne],
    [60, settledOne],
  ];
  for (const [daysAgo, eventOf] of cases) {
    const session = await db
      .selectFrom('treatments')
      .select(['id', 'client_id', 'performed_on', 'practitioner_id'])
      .where('status', '=', 'completed')
      .where('performed_on', '<=', addDays(today, -daysAgo))
      .orderBy('performed_on', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!session) continue;
    await insertEvent(db, {
      id: newId() as AdverseEventId, // branded where it becomes an event's
      clientId: session.client_id,
      treatmentId: session.id,
      fields: eventOf(session.performed_on, today),
      createdBy: session.practitioner_id,
      at,
    });
  }
}
