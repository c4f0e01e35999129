/** Finds the names for what a step changed and puts it into words. */
import type { Kysely } from 'kysely';
import type { ClientId, LotId } from '../../../../shared/ids.ts';
import { fullName } from '../../../../shared/schemas/clients.ts';
import type { Schema } from '../../db/schema.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { findClient } from '../clients/clients.repo.ts';
import { findLot } from '../products/lots.repo.ts';
import { dayNoteSentence, type NoteState } from './dayNoteWords.ts';
import { deskWork } from './deskWork.ts';
import { listSteps, redoAction, type Step, type Work } from './steps.repo.ts';
import { type LotLine, stockSentence, unitsMoved } from './stockWords.ts';
import { changesTo, isOnlyAnswer, type Restorable } from './undoing.ts';
import { clientSentence, type VisitChange, visitSentence, visitsSentence, type Way } from './undoWords.ts';

export interface Telling {
  readonly way: Way;
  /** The step itself is told, not what takes it back. */
  readonly isForward: boolean;
}

export interface Told {
  /** 'Moved Anna Keys back to 10:00' */
  readonly sentence: string;
  /** The name in it, for a screen that hides names. */
  readonly who: string;
}

export async function describeStep(db: Kysely<Schema>, step: Step, telling: Telling): Promise<Told> {
  const { way } = telling;
  const visits = await visitsOf(db, step, telling);
  const [first] = visits;
  if (first) {
    const who = await nameOf(db, first.to.clientId);
    const told = { way, who, place: await placeOf(db, first.to) };
    return { who, sentence: visits.length === 1 ? visitSentence(first, told) : visitsSentence(visits, told) };
  }
  const [note] = changesTo(step, 'dayNote');
  if (note) return { who: '', sentence: dayNoteSentence(noteChange(note, telling), way) };
  const [lot] = changesTo(step, 'productLot');
  if (lot) return { who: '', sentence: await lotSentence(db, lot, telling) };
  const [client] = changesTo(step, 'client');
  if (!client) return { who: '', sentence: 'Changed something' };
  const who = await nameOf(db, client.id);
  return { who, sentence: clientSentence(whatOf(client, telling), { way, who, place: '' }) };
}

export interface ListedStep extends Told {
  readonly id: number;
  readonly at: number;
}

/** The latest first. */
export async function listDeskWork(
  db: Kysely<Schema>,
  work: Work,
  limit: number,
): Promise<{ readonly done: readonly ListedStep[]; readonly undone: readonly ListedStep[] }> {
  const { done, undone } = deskWork(await listSteps(db, work));
  const list = async (steps: readonly Step[], wayOf: (step: Step) => Way) => {
    const listed: ListedStep[] = [];
    for (const step of steps.slice(-limit).reverse())
      listed.push({
        id: step.id,
        at: step.at,
        ...(await describeStep(db, step, { way: wayOf(step), isForward: true })),
      });
    return listed;
  };
  return {
    done: await list(done, ({ action }) => (action === redoAction ? 'again' : 'done')),
    undone: await list(undone, () => 'back'),
  };
}

async function visitsOf(db: Kysely<Schema>, step: Step, { isForward }: Telling): Promise<VisitChange[]> {
  const changes = changesTo(step, 'appointment');
  const main = changes.filter((change) => !isOnlyAnswer(change));
  const visits: VisitChange[] = [];
  for (const { id, before, after } of main.length > 0 ? main : changes) {
    const now = await findAppointment(db, id as Appointment['id']); // the audit keeps it as text
    if (!now) continue;
    const left = { ...now, ...after };
    const earlier = before && { ...now, ...before };
    visits.push(
      isForward
        ? { from: earlier, to: left }
        : { from: left, to: earlier ?? { ...left, status: 'entered-in-error' } },
    );
  }
  return visits;
}

function whatOf({ before, after }: Restorable<object>, { isForward }: Telling) {
  if (!before) return 'entered' as const;
  if (!('isArchived' in after) || 'givenName' in after) return 'fields' as const;
  return after.isArchived === isForward ? ('archived' as const) : ('listed' as const);
}

function noteChange({ before, after }: Restorable<object>, { isForward }: Telling) {
  const was = before && (before as NoteState); // only saveDayNote and the router's `add` write it
  const is = after as NoteState; // the same
  return isForward ? { from: was, to: is } : { from: is, to: was ?? { ...is, isRemoved: true } };
}

async function lotSentence(
  db: Kysely<Schema>,
  change: Restorable<LotLine>,
  { way, isForward }: Telling,
): Promise<string> {
  const units = unitsMoved(change);
  const lot = await findLot(db, change.id as LotId); // the audit keeps it as text
  const named = { lotNumber: '', ...change.before, ...change.after, ...lot };
  return stockSentence({ units: isForward ? units : -units, lotNumber: named.lotNumber }, way);
}

async function nameOf(db: Kysely<Schema>, id: string): Promise<string> {
  const client = await findClient(db, id as ClientId); // from the audit, or a visit's own
  return client ? fullName(client) : 'a client';
}

async function placeOf(db: Kysely<Schema>, visit: Appointment): Promise<string> {
  const person = await db
    .selectFrom('staff')
    .select('name')
    .where('id', '=', visit.practitionerId)
    .executeTakeFirst();
  const room = visit.roomId
    ? await db.selectFrom('rooms').select('name').where('id', '=', visit.roomId).executeTakeFirst()
    : undefined;
  return [person?.name ?? 'another practitioner', ...(room ? [room.name] : [])].join(', ');
}
