/**
 * One row for each reason to come back: due, booked, done (the session took place) or closed (nobody waits for it any
 * more). Only reads and writes rows; which window applies is decided by shared/scheduling.
 */
import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId, PlanId, TreatmentId } from '../../../../shared/ids.ts';
import type { FollowUpWindow, NoFollowUpRule } from '../../../../shared/scheduling/followUpWindow.ts';
import type { RecallKind } from '../../../../shared/schemas/followUps.ts';
import type { Schema } from '../../db/schema.ts';

export type StoredWindow = FollowUpWindow | NoFollowUpRule;

/** What a treatment answers; the others are a look or a call, and hold no visit back. */
export const treatmentKinds = ['next_session', 'maintenance'] as const satisfies readonly RecallKind[];

export interface FollowUp {
  readonly id: string;
  readonly kind: RecallKind;
  readonly clientId: ClientId;
  /** Null where she was here and no session was recorded. */
  readonly treatmentId: TreatmentId | null;
  readonly planId?: PlanId | undefined;
  readonly window: StoredWindow;
  readonly status: Schema['follow_ups']['status'];
  readonly appointmentId?: AppointmentId | undefined;
}

const toFollowUp = (row: Schema['follow_ups']): FollowUp => ({
  id: row.id,
  kind: row.kind,
  clientId: row.client_id,
  treatmentId: row.treatment_id,
  planId: row.plan_id ?? undefined,
  window: readWindow(row.window),
  status: row.status,
  appointmentId: row.appointment_id ?? undefined,
});

/** The window as `insertFollowUp` wrote it. */
export function readWindow(text: string): StoredWindow {
  return JSON.parse(text) as StoredWindow; // only windowColumns writes it
}

/** The window and its dates, which the recall list reads. */
export function windowColumns(window: StoredWindow) {
  return {
    window: JSON.stringify(window),
    earliest: window.earliest ?? null,
    ideal_from: window.noRule ? null : window.idealFrom,
    late_after: window.noRule ? null : window.lateAfter,
  };
}

export interface NewFollowUp {
  readonly id: string;
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
  /** Absent: the next session. */
  readonly kind?: RecallKind | undefined;
  readonly planId?: PlanId | undefined;
  readonly window: StoredWindow;
  readonly at: number;
}

/** A new reason to come back, due until it is booked or closed. */
export async function insertFollowUp(db: Kysely<Schema>, followUp: NewFollowUp): Promise<void> {
  await db
    .insertInto('follow_ups')
    .values({
      id: followUp.id,
      client_id: followUp.clientId,
      treatment_id: followUp.treatmentId,
      kind: followUp.kind ?? 'next_session',
      plan_id: followUp.planId ?? null,
      ...windowColumns(followUp.window),
      status: 'due',
      updated_at: followUp.at,
    })
    .execute();
}

/** What the client is waited for and has not booked; the most urgent where there are several. */
export async function findDueFollowUp(
  db: Kysely<Schema>,
  clientId: ClientId,
  kinds: readonly RecallKind[] = treatmentKinds,
): Promise<FollowUp | undefined> {
  return (await listDueFollowUps(db, clientId, kinds))[0];
}

/** All that the client is waited for and has not booked, the most urgent first. */
export async function listDueFollowUps(
  db: Kysely<Schema>,
  clientId: ClientId,
  kinds: readonly RecallKind[],
): Promise<FollowUp[]> {
  const due = (await listOpenFollowUps(db, clientId, kinds)).filter(({ status }) => status === 'due');
  // Without a rule there is no day to be late for: those come last.
  const urgency = ({ window }: FollowUp) => (window.noRule ? '9999-12-31' : window.idealFrom);
  return due.sort((one, other) => (urgency(one) < urgency(other) ? -1 : 1));
}

export async function findFollowUp(db: Kysely<Schema>, id: string): Promise<FollowUp | undefined> {
  const row = await db.selectFrom('follow_ups').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toFollowUp(row);
}

/** Every reason to come back that came of this treatment, whatever became of it. */
export async function listFollowUpsOfTreatment(
  db: Kysely<Schema>,
  treatmentId: TreatmentId,
): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('treatment_id', '=', treatmentId)
    .execute();
  return rows.map(toFollowUp);
}

/** The wait for the next session that came of this treatment, whatever became of it. */
export async function findFollowUpOfTreatment(
  db: Kysely<Schema>,
  treatmentId: TreatmentId,
): Promise<FollowUp | undefined> {
  const row = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('treatment_id', '=', treatmentId)
    .where('kind', '=', 'next_session')
    .executeTakeFirst();
  return row && toFollowUp(row);
}

/** The client's reasons to come back that are still open: due, or booked and not yet taken place. */
export async function listOpenFollowUps(
  db: Kysely<Schema>,
  clientId: ClientId,
  kinds: readonly RecallKind[] = treatmentKinds,
): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('status', 'in', ['due', 'booked'])
    .where('kind', 'in', kinds)
    .execute();
  return rows.map(toFollowUp);
}

/** @returns false when it was not due any more; nothing is written then */
export async function markFollowUpBooked(
  db: Kysely<Schema>,
  booked: { readonly followUpId: string; readonly appointmentId: AppointmentId; readonly at: number },
): Promise<boolean> {
  const updated = await db
    .updateTable('follow_ups')
    .set({ status: 'booked', appointment_id: booked.appointmentId, updated_at: booked.at })
    .where('id', '=', booked.followUpId)
    .where('status', '=', 'due')
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** The visit was cancelled or missed: whoever was booked is due again. @returns the follow-up, if there was one */
export async function reopenFollowUp(
  db: Kysely<Schema>,
  missed: { readonly appointmentId: AppointmentId; readonly at: number },
): Promise<string | undefined> {
  const updated = await db
    .updateTable('follow_ups')
    .set({ status: 'due', appointment_id: null, snoozed_until: null, updated_at: missed.at })
    // Through the client, which is indexed; a look for the appointment alone would read every follow-up.
    .where('client_id', '=', (select) =>
      select.selectFrom('appointments').select('client_id').where('id', '=', missed.appointmentId),
    )
    .where('appointment_id', '=', missed.appointmentId)
    .where('status', '=', 'booked')
    .returning('id')
    .executeTakeFirst();
  return updated?.id;
}

/** It was over, and is waited for again. */
export async function setDueAgain(db: Kysely<Schema>, followUpId: string, at: number): Promise<void> {
  await db
    .updateTable('follow_ups')
    .set({ status: 'due', appointment_id: null, closed_reason: null, snoozed_until: null, updated_at: at })
    .where('id', '=', followUpId)
    .execute();
}

export interface FollowUpEnd {
  readonly followUpId: string;
  /** `done`: the session took place. `closed`: nobody waits for it any more. */
  readonly status: 'done' | 'closed';
  readonly reason: string;
  readonly at: number;
}

/** Nobody is called for it any more. */
export async function closeFollowUp(db: Kysely<Schema>, end: FollowUpEnd): Promise<void> {
  await db
    .updateTable('follow_ups')
    .set({ status: end.status, closed_reason: end.reason, updated_at: end.at })
    .where('id', '=', end.followUpId)
    .execute();
}

/** Keeps the window as it is now judged; its dates stand in columns of their own for the recall list. */
export async function updateWindow(
  db: Kysely<Schema>,
  update: { readonly followUpId: string; readonly window: StoredWindow; readonly at: number },
): Promise<void> {
  await db
    .updateTable('follow_ups')
    .set({ ...windowColumns(update.window), updated_at: update.at })
    .where('id', '=', update.followUpId)
    .execute();
}
