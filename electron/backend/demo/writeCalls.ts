/**
 * What the demo's desk has done about its recall list: most skin checks are asked, whoever is late has been called or
 * written to, and courses that nobody takes up any more have been ended with a reason.
 */

import type { ClientId, PlanId, TreatmentId } from '../../../shared/ids.ts';
import { addDays, daysBetween } from '../../../shared/scheduling/wallTime.ts';
import type { ContactOutcome, ContactWay, RecallKind } from '../../../shared/schemas/followUps.ts';
import { spokenDate } from '../../../shared/spokenDate.ts';
import { closeFollowUp, markFollowUpBooked } from '../features/followUps/followUps.repo.ts';
import { insertAddendum } from '../features/treatments/addenda.repo.ts';
import { type DeskWork, deskOn, someTime } from './deskWork.ts';

interface DueRow {
  readonly id: string;
  readonly kind: RecallKind;
  readonly planId: PlanId | null;
  readonly treatmentId: TreatmentId | null;
  readonly clientId: ClientId;
  readonly idealFrom: string;
  readonly lateAfter: string;
  readonly mayContact: boolean;
}

/** As the migration sets it. */
const daysUntilNextTry = 7;

export async function writeCalls(work: DeskWork): Promise<void> {
  await tieReviews(work);
  for (const row of await listDue(work)) {
    const daysLate = daysBetween(row.lateAfter, work.today);
    if (row.kind === 'reaction_check') {
      if (work.random.chance(0.8) && daysBetween(row.idealFrom, work.today) > 0)
        await askAboutSkin(work, row);
    } else if (
      row.kind === 'next_session' &&
      work.random.chance(daysLate > 30 ? 0.85 : daysLate > 0 ? 0.2 : 0)
    )
      await endCourse(work, row);
    else if (row.mayContact && work.random.chance(daysLate > 0 ? 0.75 : 0.35)) await call(work, row);
  }
}

async function listDue({ db, today }: DeskWork): Promise<DueRow[]> {
  const rows = await db
    .selectFrom('follow_ups')
    .innerJoin('clients', 'clients.id', 'follow_ups.client_id')
    .select(['follow_ups.id', 'kind', 'plan_id', 'treatment_id', 'client_id', 'ideal_from', 'late_after'])
    .select('may_contact')
    .where('status', '=', 'due')
    .where('ideal_from', '<=', today)
    .orderBy('row_number')
    .orderBy('kind')
    .orderBy('ideal_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    planId: row.plan_id,
    treatmentId: row.treatment_id,
    clientId: row.client_id,
    idealFrom: row.ideal_from ?? today,
    lateAfter: row.late_after ?? today,
    mayContact: row.may_contact === 1,
  }));
}

const skinWords = [
  'All calm, no redness left.',
  'A little dry on the cheeks, moisturises twice a day.',
  'Flaked on day three, fine since.',
  'Pink for two days, back to normal.',
  'Fine. Asked when make-up is all right again: told her.',
] as const;

async function askAboutSkin(work: DeskWork, row: DueRow): Promise<void> {
  const { db, random, newId, today } = work;
  const daysAgo = random.between(0, daysBetween(row.idealFrom, today) - 1);
  const at = Math.min(someTime(work, daysAgo), work.now);
  const note = random.pick(skinWords);
  await closeFollowUp(db, { followUpId: row.id, status: 'done', reason: note, at });
  if (!row.treatmentId) return;
  const content = `Asked on ${spokenDate(addDays(today, -daysAgo))} how the skin is: as expected. ${note}`;
  const addendum = { id: newId(), treatmentId: row.treatmentId, content, createdBy: deskOn(work), at };
  await insertAddendum(db, addendum);
}

const endWords = [
  'Has moved to Cardiff.',
  'Content with how it is now; will ring if she wants to go on.',
  'No time this year, new job.',
  'Called three times and written to once: no answer.',
  'Goes on with somebody nearer to home.',
  'Too dear for now.',
] as const;

async function endCourse(work: DeskWork, row: DueRow): Promise<void> {
  const { db, random } = work;
  const at = someTime(work, random.between(1, 25));
  const reason = random.pick(endWords);
  await closeFollowUp(db, { followUpId: row.id, status: 'closed', reason, at });
  if (row.planId)
    await db.updateTable('plans').set({ status: 'revoked' }).where('id', '=', row.planId).execute();
}

const attempts: ReadonlyArray<readonly [readonly [ContactWay, ContactOutcome, ...string[]], number]> = [
  [['phone', 'no_answer', '', 'Rang out twice.'], 5],
  [['phone', 'left_message', 'Voicemail, asked to ring back.', ''], 4],
  [['text', 'sent', 'With the two Thursday times.', ''], 3],
  [['email', 'sent', ''], 1],
  [
    [
      'phone',
      'will_call_back',
      'Looks at her rota first.',
      'After pay day.',
      'Asks her husband about the car.',
    ],
    3,
  ],
];

/** Once or twice, the last time within the last ten days: about half of them are still left in peace. */
async function call(work: DeskWork, row: DueRow): Promise<void> {
  const { db, random, newId, today } = work;
  const lastDaysAgo = random.between(1, 10);
  const daysAgo = random.chance(0.3) ? [lastDaysAgo + random.between(8, 12), lastDaysAgo] : [lastDaysAgo];
  for (const ago of daysAgo) {
    const [how, outcome, ...notes] = random.weighted(attempts);
    const attempt = { at: someTime(work, ago), by: deskOn(work), how, outcome, note: random.pick(notes) };
    await db
      .insertInto('contact_attempts')
      .values({ id: newId(), follow_up_id: row.id, ...attempt })
      .execute();
  }
  await db
    .updateTable('follow_ups')
    .set({ snoozed_until: addDays(today, daysUntilNextTry - lastDaysAgo) })
    .where('id', '=', row.id)
    .execute();
}

/** A review in the calendar is what the client is waited for. */
async function tieReviews({ db, premises, today, now }: DeskWork): Promise<void> {
  const visits = await db
    .selectFrom('appointments')
    .innerJoin('follow_ups', 'follow_ups.client_id', 'appointments.client_id')
    .select(['appointments.id', 'follow_ups.id as followUpId', 'starts_local'])
    .where('service_id', '=', premises.services.review.id)
    .where('appointments.status', '=', 'booked')
    .where('starts_local', '>', today)
    .where('kind', '=', 'review')
    .where('follow_ups.status', '=', 'due')
    .where('ideal_from', '<=', (eb) => eb.ref('starts_local'))
    .orderBy('ideal_from', 'desc')
    .execute();
  const tied = new Set<string>();
  for (const { id, followUpId } of visits) {
    if (tied.has(id)) continue;
    tied.add(id);
    await markFollowUpBooked(db, { followUpId, appointmentId: id, at: now });
  }
}
