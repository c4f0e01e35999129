/** Ties a visit to the reason the client comes back for, and unties it when she does not come after all. */
import type { Transaction } from 'kysely';
import type { RecallKind } from '../../../../shared/schemas/followUps.ts';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';
import {
  closeFollowUp,
  type FollowUp,
  findFollowUp,
  listDueFollowUps,
  markFollowUpBooked,
  reopenFollowUp,
  treatmentKinds,
} from '../followUps/followUps.repo.ts';
import { findNextVisit } from '../followUps/nextVisit.repo.ts';
import { findPlan } from '../plans/plans.repo.ts';
import type { Appointment } from './appointments.repo.ts';

const answeredBy: Readonly<Record<Schema['services']['kind'], readonly RecallKind[]>> = {
  treatment: [...treatmentKinds, 'unbooked'],
  review: ['review', 'unbooked'],
  consultation: ['unbooked'],
};

/** A booked treatment answers the wait for one, a booked review the wait for that; any visit, that she left without one. */
export async function tieFollowUp(write: Write, visit: Appointment, at: number): Promise<void> {
  const kinds = answeredBy[await serviceKindOf(write.db, visit)];
  const answered = (await listDueFollowUps(write.db, visit.clientId, kinds)).filter(isAnsweredBy(visit));
  const due = standsFor(answered, visit);
  if (!due) return;
  await closeReviewsBefore(write, answered, { due, at });
  await markFollowUpBooked(write.db, { followUpId: due.id, appointmentId: visit.id, at });
  write.record({
    entity: 'followUp',
    id: due.id,
    before: { status: 'due' },
    after: { status: 'booked', appointmentId: visit.id },
  });
}

/** The most urgent; of several reviews the last whose day has come by then, as the recall list shows them. */
function standsFor(answered: readonly FollowUp[], { startsLocal }: Appointment): FollowUp | undefined {
  const [first] = answered;
  if (first?.kind !== 'review') return first;
  const reached = answered.filter(
    ({ kind, window }) => kind === 'review' && !window.noRule && window.idealFrom <= startsLocal.slice(0, 10),
  );
  return reached.at(-1) ?? first;
}

/** Reviews that nobody came for are behind her once a later one is booked. */
async function closeReviewsBefore(
  { db, record }: Write,
  answered: readonly FollowUp[],
  { due, at }: { readonly due: FollowUp; readonly at: number },
): Promise<void> {
  if (due.kind !== 'review') return;
  for (const { id } of answered.slice(0, answered.indexOf(due))) {
    const reason = 'A later review is booked.';
    await closeFollowUp(db, { followUpId: id, status: 'closed', reason, at });
    record({ entity: 'followUp', id, before: { status: 'due' }, after: { status: 'closed' }, reason });
  }
}

/** The later visits of a course are no answer to what another plan waits for. */
function isAnsweredBy(visit: Appointment) {
  return ({ kind, planId }: FollowUp) =>
    visit.planId === null || kind !== 'next_session' || planId === undefined || planId === visit.planId;
}

/**
 * Cancelled, missed or entered by mistake: whoever was booked is due again, unless the next visit of the course still
 * comes in time.
 */
export async function untieFollowUp(write: Write, visit: Appointment, at: number): Promise<void> {
  const reopened = await reopenFollowUp(write.db, { appointmentId: visit.id, at });
  if (!reopened) return;
  if (await tieToNextVisit(write, visit, { id: reopened, at })) return;
  write.record({
    entity: 'followUp',
    id: reopened,
    before: { status: 'booked', appointmentId: visit.id },
    after: { status: 'due' },
  });
  await closeWithPlan(write, reopened, at);
}

/** Its course has ended meanwhile: nobody is called for the next session of it. */
async function closeWithPlan({ db, record }: Write, id: string, at: number): Promise<void> {
  const followUp = await findFollowUp(db, id);
  const plan = followUp?.kind === 'next_session' && followUp.planId && (await findPlan(db, followUp.planId));
  if (!plan || plan.status === 'active') return;
  const reason = 'The course has ended.';
  await closeFollowUp(db, { followUpId: id, status: 'closed', reason, at });
  record({ entity: 'followUp', id, before: { status: 'due' }, after: { status: 'closed' }, reason });
}

async function tieToNextVisit(
  { db, record }: Write,
  visit: Appointment,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<boolean> {
  const followUp = await findFollowUp(db, id);
  if (followUp?.kind !== 'next_session') return false;
  const { clientId, planId = null, window } = followUp;
  const next = await findNextVisit(db, { clientId, planId, after: at, except: visit.id });
  if (!next || (!window.noRule && next.startsLocal.slice(0, 10) > window.lateAfter)) return false;
  await markFollowUpBooked(db, { followUpId: id, appointmentId: next.id, at });
  record({
    entity: 'followUp',
    id,
    before: { status: 'booked', appointmentId: visit.id },
    after: { status: 'booked', appointmentId: next.id },
  });
  return true;
}

/** A review that took place is done, and so are those before it that nobody came for. Taken back, it is booked again. */
export async function settleReview(
  { db, record }: Write,
  visit: Appointment,
  { isDone, at }: { readonly isDone: boolean; readonly at: number },
): Promise<void> {
  const updated = await db
    .updateTable('follow_ups')
    .set({ status: isDone ? 'done' : 'booked', updated_at: at })
    .where('client_id', '=', visit.clientId)
    .where('appointment_id', '=', visit.id)
    .where('kind', 'in', ['review', 'unbooked'])
    .returning('id')
    .execute();
  for (const { id } of updated)
    record({ entity: 'followUp', id, after: { status: isDone ? 'done' : 'booked' } });
}

async function serviceKindOf(db: Transaction<Schema>, visit: Appointment) {
  const service = await db
    .selectFrom('services')
    .select('kind')
    .where('id', '=', visit.serviceId)
    .executeTakeFirst();
  return service?.kind ?? 'consultation';
}
