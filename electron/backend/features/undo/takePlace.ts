/** A visit takes its old time again, or the desk is told why it cannot and who has that time now. */

import { wallTimeOf } from '../../../../shared/scheduling/wallTime.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import { fullName } from '../../../../shared/schemas/clients.ts';
import { AppError } from '../../appError.ts';
import {
  type BookedService,
  getPractitionerName,
  getService,
  requireRoom,
} from '../appointments/bookingParts.ts';
import { judgeHours, judgeWindow } from '../appointments/bookingRules.ts';
import { type CalendarVisit, findVisit } from '../appointments/calendar.repo.ts';
import { type HoldRow, holdsOf, insertHolds, liveHolds } from '../appointments/holds.repo.ts';
import { type VisitTime, visitTime } from '../appointments/visitTime.ts';
import { clockOf } from '../appointments/words.ts';
import type { VisitBack } from './restoreVisits.ts';
import type { Undoing } from './undoing.ts';

/** @throws AppError `slot_taken` with `details.takenBy`, the client who has the time now */
export async function takePlace(undoing: Undoing, visit: VisitBack): Promise<void> {
  const { db } = undoing.write;
  const { target } = visit;
  await requireRoom(db, target.roomId);
  const name = await getPractitionerName(db, target.practitionerId);
  const service = await getService(db, target.serviceId, false);
  const time = visitTime(target.startsLocal, target.durationMinutes, target.timeZone);
  await judge(undoing, visit, { time, service, name });
  const holds = holdsOf({ ...target, bufferMinutes: service.bufferMinutes });
  if (!(await insertHolds(db, holds))) throw await takenSince(undoing, visit, holds);
}

interface Place {
  readonly time: VisitTime;
  readonly service: BookedService;
  readonly name: string;
}

/** What was allowed then stays allowed, unless something has been entered since that no reason sets aside. */
async function judge({ write }: Undoing, { now, target }: VisitBack, place: Place): Promise<void> {
  const { time, service, name } = place;
  const isSameDay = isLive(now.status) && now.startsLocal.slice(0, 10) === target.startsLocal.slice(0, 10);
  const isJudged = service.kind === 'treatment' && !isSameDay;
  const early = isJudged ? (await judgeWindow(write.db, target.clientId, time)).refusal : undefined;
  const outside = await judgeHours(write.db, { time, practitioner: { id: target.practitionerId, name } });
  const refusal = [early, outside].find((one) => one && (one.isFinal || target.overrideReason === null));
  if (refusal)
    throw new AppError(refusal.code, `${refusal.sentence} Nothing was taken back.`, refusal.details);
}

async function takenSince({ write }: Undoing, { target }: VisitBack, holds: readonly HoldRow[]) {
  const span = { from: target.startsAt, to: Math.max(...holds.map((hold) => hold.ends_at)) };
  const resources = holds.map((hold) => hold.resource);
  const inTheWay = (await liveHolds(write.db, resources, span).execute()).find(
    (row) =>
      row.appointment_id !== target.id &&
      holds.some((hold) => hold.resource === row.resource && row.starts_at < hold.ends_at),
  );
  const other = inTheWay && (await findVisit(write.db, inTheWay.appointment_id));
  if (!other) return new AppError('slot_taken', 'That time has been taken since. Nothing was taken back.');
  const from = clockOf(other.startsLocal);
  const to = clockOf(wallTimeOf(other.endsAt, target.timeZone));
  return new AppError(
    'slot_taken',
    `That time has been taken since: ${whatIsTaken(inTheWay.resource, other)} from ${from} to ${to}. Nothing was taken back.`,
    // The sentence may end in a log, so the name travels beside it.
    { takenBy: fullName({ givenName: other.clientGivenName, familyName: other.clientFamilyName }) },
  );
}

function whatIsTaken(resource: string, other: CalendarVisit): string {
  if (resource.startsWith('client:')) return 'this client has another visit';
  if (resource.startsWith('room:')) return `${other.roomName ?? 'the room'} is in use`;
  return `${other.practitionerName} has another visit`;
}
