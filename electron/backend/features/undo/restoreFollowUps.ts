/**
 * The waits that hung on the visits: each as it was, where nobody has changed it since; else as the rules have it for a
 * visit that is booked or falls through.
 */
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { Schema } from '../../db/schema.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { tieFollowUp, untieFollowUp } from '../appointments/followUpOfVisit.ts';
import { findFollowUp } from '../followUps/followUps.repo.ts';
import type { VisitBack } from './restoreVisits.ts';
import { changesTo, type Undoing } from './undoing.ts';

type Status = Schema['follow_ups']['status'];
/** What a line of the audit says of a wait: its state and the visit it is booked into. */
interface Tie {
  readonly status?: Status;
  readonly appointmentId?: Schema['follow_ups']['appointment_id'];
}

export async function restoreFollowUps(undoing: Undoing, visits: readonly VisitBack[]): Promise<void> {
  const { write, deps } = undoing;
  const tied = new Set<string>();
  for (const { id, before, after } of changesTo(undoing.step, 'followUp')) {
    const visit = await putBack(undoing, { id, before: before ?? {}, after });
    if (visit) tied.add(visit);
  }
  for (const { now, target } of visits) {
    if (isLive(now.status) && !isLive(target.status)) await untieFollowUp(write, target, deps.now());
    if (!isLive(now.status) && isLive(target.status) && !tied.has(target.id))
      await tieFollowUp(write, target, deps.now());
  }
}

interface TieBack {
  readonly id: string;
  readonly before: Tie;
  readonly after: Tie;
}

/** @returns the visit that it is booked into again, if it is */
async function putBack(
  { write, deps }: Undoing,
  { id, before, after }: TieBack,
): Promise<string | undefined> {
  const now = await findFollowUp(write.db, id);
  if (!now || before.status === undefined || now.status !== after.status) return undefined;
  if (after.appointmentId !== undefined && after.appointmentId !== now.appointmentId) return undefined;
  const appointmentId = before.status === 'due' ? null : (before.appointmentId ?? now.appointmentId ?? null);
  const visit = appointmentId ? await findAppointment(write.db, appointmentId) : undefined;
  if (before.status === 'booked' && !(visit && isLive(visit.status))) return undefined;
  await write.db
    .updateTable('follow_ups')
    .set({
      status: before.status,
      appointment_id: appointmentId,
      closed_reason: null,
      updated_at: deps.now(),
    })
    .where('id', '=', id)
    .execute();
  write.record({
    entity: 'followUp',
    id,
    before: { status: now.status, ...(now.appointmentId ? { appointmentId: now.appointmentId } : {}) },
    after: { status: before.status, ...(appointmentId ? { appointmentId } : {}) },
  });
  return visit?.id;
}
