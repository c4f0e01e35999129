/**
 * What was on paper first: a visit or a record that is typed in later carries both times, when it happened and when it was
 * typed. The mark is added once and never changed.
 */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { EnterVisitInput, MarkTreatmentInput } from '../../../../shared/schemas/paperPack.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { stepInside } from '../appointments/setVisitStatus.ts';
import { clinicWallTime } from '../followUps/clinicToday.ts';
import { getTreatment } from '../treatments/openDraft.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

/** The visit takes its steps, and keeps when it really was. */
export function enterVisit(context: Context, { id, version, cameTo, happenedLocal }: EnterVisitInput) {
  const features = ['appointments', 'followUps', 'waitlist', 'paperPack'] as const;
  return transact(context, { action: 'paperPack.enterVisit', features }, async (write) => {
    const visit = await findAppointment(write.db, id);
    const isOnWay = visit?.status === 'booked' || visit?.status === 'arrived';
    const steps = cameTo === 'fulfilled' && isOnWay ? (['checked-in', 'fulfilled'] as const) : [cameTo];
    let saved = version;
    for (const to of steps) saved = (await stepInside(write, context, { id, version: saved, to })).version;
    await mark(write, context, { entity: 'visit', id, happenedLocal });
    return { id, version: saved };
  });
}

export function markTreatment(context: Context, { id, happenedLocal }: MarkTreatmentInput): Promise<void> {
  const label = { action: 'paperPack.markTreatment', features: ['paperPack'] as const };
  return transact(context, label, async (write) => {
    const { fields } = await getTreatment(write.db, id);
    if (happenedLocal.slice(0, 10) !== fields.performedOn)
      throw badTime('The session is recorded for another day. Correct its day first.');
    await mark(write, context, { entity: 'treatment', id, happenedLocal });
  });
}

const badTime = (sentence: string) =>
  new AppError('bad_input', sentence, { fields: { happenedLocal: sentence } });

interface Mark {
  readonly entity: Schema['paper_entries']['entity'];
  readonly id: string;
  readonly happenedLocal: string;
}

async function mark({ db, record }: Write, { deps, actor }: Context, { entity, id, happenedLocal }: Mark) {
  const at = deps.now();
  if (happenedLocal > (await clinicWallTime(db, at)))
    throw badTime('This time has not come yet. Enter when it happened.');
  const known = await db
    .selectFrom('paper_entries')
    .select('typed_at')
    .where('entity', '=', entity)
    .where('entity_id', '=', id)
    .executeTakeFirst();
  if (known) throw new AppError('changed_elsewhere', 'This is marked as entered from paper already.');
  const entry = { happened_local: happenedLocal, typed_at: at, typed_by: actor.staffId };
  await db
    .insertInto('paper_entries')
    .values({ entity, entity_id: id, ...entry })
    .execute();
  record({ entity: 'paperEntry', id, after: { of: entity, happenedLocal } });
}

export interface PaperEntry {
  readonly entity: Schema['paper_entries']['entity'];
  readonly id: string;
  /** Wall time of the clinic. */
  readonly happenedLocal: string;
  /** Milliseconds since the epoch. */
  readonly typedAt: number;
  readonly typedBy: string;
}

/** The client's visits and sessions that were on paper first. */
export async function listPaperEntries(db: Kysely<Schema>, clientId: ClientId): Promise<PaperEntry[]> {
  const of = (entity: PaperEntry['entity'], table: 'appointments' | 'treatments') =>
    db
      .selectFrom(table)
      .innerJoin('paper_entries', (join) =>
        join.onRef('paper_entries.entity_id', '=', `${table}.id`).on('paper_entries.entity', '=', entity),
      )
      .innerJoin('staff', 'staff.id', 'paper_entries.typed_by')
      .select(['entity', 'entity_id as id', 'happened_local as happenedLocal', 'typed_at as typedAt'])
      .select('staff.name as typedBy')
      .where(`${table}.client_id`, '=', clientId)
      .execute();
  return [...(await of('visit', 'appointments')), ...(await of('treatment', 'treatments'))];
}
