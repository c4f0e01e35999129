/** Puts one invented journey into the file, as if the desk and the practitioners had entered it day by day. */
import type { Transaction } from 'kysely';
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import type { Protocol } from '../../../shared/clinical/protocol.ts';
import type { Fitzpatrick } from '../../../shared/clinical/windowRules.ts';
import type { AppointmentId, ClientId, PlanId, StaffId, TreatmentId } from '../../../shared/ids.ts';
import {
  type FollowUpWindow,
  followUpWindow,
  type NoFollowUpRule,
} from '../../../shared/scheduling/followUpWindow.ts';
import {
  addDays,
  atMinute,
  instantOf,
  localDateOf,
  wallTimeOf,
} from '../../../shared/scheduling/wallTime.ts';
import type { ClientFields } from '../../../shared/schemas/clients.ts';
import { lotsOf } from '../../../shared/schemas/treatmentSupplies.ts';
import type { Schema } from '../db/schema.ts';
import type { Searchable } from '../db/sqlite/clientSearch.ts';
import { insertAppointment } from '../features/appointments/appointments.repo.ts';
import { holdsOf, insertHolds } from '../features/appointments/holds.repo.ts';
import { insertClient } from '../features/clients/clients.repo.ts';
import { closeFollowUp, insertFollowUp, markFollowUpBooked } from '../features/followUps/followUps.repo.ts';
import { insertPlan } from '../features/plans/plans.repo.ts';
import { spendUnit } from '../features/products/lots.repo.ts';
import { insertTreatmentLots } from '../features/treatments/treatmentLots.repo.ts';
import { sealOf } from '../features/treatments/treatmentSeal.ts';
import { insertTreatment, updateDraft, writeSignature } from '../features/treatments/treatments.repo.ts';
import type { House } from './houses.ts';
import type { Journey, JourneyVisit } from './journey.ts';
import { demoZone, type Premises } from './premises.ts';
import type { Random } from './random.ts';
import { inventSession } from './session.ts';
import type { DemoStock } from './stock.ts';
import { statusOf } from './visitState.ts';
import { writeRecall } from './writeRecall.ts';

const minute = 60_000;
const quarterHour = 15 * minute;

export interface DemoWriting {
  readonly house: House;
  readonly db: Transaction<Schema>;
  readonly random: Random;
  readonly premises: Premises;
  readonly stock: DemoStock;
  readonly protocols: Readonly<Record<IndicationId, Protocol>>;
  readonly newId: () => string;
  readonly now: number;
  /** Where the clients are collected who are made searchable later. */
  readonly toIndex?: Searchable[];
}

/** @returns the client's id */
export async function writeJourney(
  writing: DemoWriting,
  fields: ClientFields,
  journey: Journey,
): Promise<ClientId> {
  const { db, newId, now, premises } = writing;
  const clientId = newId() as ClientId; // branded where it becomes a client's
  const first = journey.visits[0];
  const joinedAt = first ? Math.min(instantAt(first) - 6 * 24 * 60 * minute, now) : now;
  await insertClient(db, { id: clientId, fields, at: joinedAt }, writing.toIndex);
  const planId = newId() as PlanId; // branded where it becomes a plan's
  const hasSession = journey.visits.some((visit) => visit.session !== undefined);
  const desk = premises.frontDesk[0] ?? premises.practitioners[0]?.id;
  if (!desk) throw new Error('the demo clinic has no staff');
  if (hasSession)
    await insertPlan(db, {
      id: planId,
      clientId,
      indication: journey.indication,
      plannedCount: journey.plannedCount,
      note: '',
      createdBy: desk,
      at: joinedAt,
    });
  let openFollowUp: string | undefined;
  let previousEnd: number | undefined;
  for (const [index, visit] of journey.visits.entries()) {
    const isLast = index === journey.visits.length - 1;
    // Most clients book their next visit before they leave.
    const isBookedThen = previousEnd !== undefined && (previousEnd / quarterHour + index) % 5 !== 0;
    const bookedAt = isBookedThen ? previousEnd : undefined;
    const written = await writeVisit(writing, { visit, clientId, planId, desk, isLast, bookedAt });
    if (written.isHeld) previousEnd = written.endsAt;
    if (openFollowUp && visit.session !== undefined && written.isLive) {
      if (written.isHeld)
        await closeFollowUp(db, {
          followUpId: openFollowUp,
          status: 'done',
          reason: 'The session took place.',
          at: written.endsAt,
        });
      else await markFollowUpBooked(db, { followUpId: openFollowUp, appointmentId: written.id, at: now });
      openFollowUp = undefined;
    }
    if (written.isHeld && visit.session !== undefined)
      openFollowUp = await writeSession(writing, {
        visit,
        clientId,
        planId,
        journey,
        fields,
        appointmentId: written.id,
      });
  }
  if (openFollowUp) await forgetLongGone(writing, openFollowUp, journey);
  return clientId;
}

async function forgetLongGone(
  { db, house, now }: DemoWriting,
  followUpId: string,
  { visits }: Journey,
): Promise<void> {
  const last = visits.at(-1);
  if (!last || house.forgottenAfterDays === Number.POSITIVE_INFINITY) return;
  const forgottenOn = addDays(last.place.date, house.forgottenAfterDays);
  if (forgottenOn > localDateOf(now, demoZone)) return;
  const at = instantOf(atMinute(forgottenOn, house.closesAt), demoZone).instant;
  await closeFollowUp(db, { followUpId, status: 'closed', reason: 'She has not come for over a year.', at });
}

function instantAt(visit: JourneyVisit): number {
  return instantOf(atMinute(visit.place.date, visit.place.minute), demoZone).instant;
}

interface VisitToWrite {
  readonly visit: JourneyVisit;
  readonly clientId: ClientId;
  readonly planId: PlanId;
  readonly desk: StaffId;
  readonly isLast: boolean;
  /** Absent: a few days before. */
  readonly bookedAt: number | undefined;
}

async function writeVisit(writing: DemoWriting, toWrite: VisitToWrite) {
  const { visit, clientId, planId, desk, isLast, bookedAt } = toWrite;
  const { db, random, premises, newId, now } = writing;
  const { practitioner, date, minute: startsAtMinute } = visit.place;
  const service = premises.services[visit.service];
  const startsAt = instantAt(visit);
  const endsAt = startsAt + service.minutes * minute;
  const state = statusOf(random, { visit, startsAt, endsAt, now, isLast });
  const id = newId() as AppointmentId; // branded where it becomes a visit's
  const appointment = {
    id,
    clientId,
    serviceId: service.id,
    practitionerId: practitioner.id,
    roomId: practitioner.roomId,
    startsLocal: atMinute(date, startsAtMinute),
    timeZone: demoZone,
    durationMinutes: service.minutes,
    startsAt,
    endsAt,
    note: '',
    cancelNote: '',
    overrideReason: null,
    planId: visit.session === undefined ? null : planId,
    sessionNumber: visit.session ?? null,
    version: 1,
    ...state,
  };
  await insertAppointment(db, appointment, {
    staffId: desk,
    at: Math.min(bookedAt ?? startsAt - 5 * 24 * 60 * minute, now),
  });
  const isLive = state.status !== 'cancelled' && state.status !== 'noshow';
  const holds = holdsOf({ ...appointment, bufferMinutes: service.buffer }).map((hold) => ({
    ...hold,
    is_live: isLive ? 1 : 0,
  }));
  if (!(await insertHolds(db, holds))) throw new Error('the demo diary has booked one time twice');
  return { id, isLive, isHeld: state.status === 'fulfilled', endsAt };
}

interface SessionToWrite {
  readonly visit: JourneyVisit;
  readonly clientId: ClientId;
  readonly planId: PlanId;
  readonly journey: Journey;
  readonly fields: ClientFields;
  readonly appointmentId: AppointmentId;
}

/** A signed record, and the follow-up that comes of it. @returns the follow-up's id while somebody still waits for it */
async function writeSession(writing: DemoWriting, session: SessionToWrite): Promise<string | undefined> {
  const { db, random, premises, newId } = writing;
  const { visit, clientId, planId, journey } = session;
  const practitionerId = visit.place.practitioner.id;
  const id = newId() as TreatmentId; // branded where it becomes a treatment's
  const endsAt = instantAt(visit) + (premises.services[visit.service].minutes - 5) * minute;
  const sessionNumber = visit.session ?? 1;
  const performedOn = visit.place.date;
  const fields = inventSession(random, {
    journey,
    sessionNumber,
    practitionerId,
    performedOn,
    endedLocal: wallTimeOf(endsAt, demoZone),
    stock: writing.stock,
  });
  await insertTreatment(db, {
    id,
    clientId,
    appointmentId: session.appointmentId,
    planId,
    practitionerId,
    performedOn,
    indication: journey.indication,
    createdBy: practitionerId,
    at: endsAt,
  });
  await updateDraft(db, { id, version: 1, at: endsAt }, fields);
  await insertTreatmentLots(db, id, lotsOf(fields));
  if (fields.lotId) await spendUnit(db, fields.lotId);
  const sealed = { fields, planId, sessionNumber, signedBy: practitionerId, signedAt: endsAt };
  await writeSignature(
    db,
    { id, version: 2 },
    { ...sealed, endedLocal: fields.endedLocal, contentHash: sealOf({ ...sealed, clientId }) },
  );
  const followUpId = newId();
  const window = windowOf(writing, session);
  await insertFollowUp(db, {
    id: followUpId,
    clientId,
    treatmentId: id,
    planId,
    window,
    at: endsAt,
  });
  const endsCourse = sessionNumber >= journey.plannedCount;
  const { indication, zones } = journey;
  const { endedLocal } = fields;
  const held = { clientId, treatmentId: id, planId, indication, zones, performedOn, endedLocal };
  await writeRecall(writing, { ...held, endsCourse, window });
  if (!endsCourse) return followUpId;
  await closeFollowUp(db, { followUpId, status: 'closed', reason: 'The course is finished.', at: endsAt });
  await db.updateTable('plans').set({ status: 'completed' }).where('id', '=', planId).execute();
  return undefined;
}

function windowOf(
  { protocols }: DemoWriting,
  { visit, journey, fields }: SessionToWrite,
): FollowUpWindow | NoFollowUpRule {
  return followUpWindow({
    performedOn: visit.place.date,
    protocol: protocols[journey.indication],
    fitzpatrick: (fields.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // people.ts invents 1 to 6
    areas: journey.zones,
  });
}
