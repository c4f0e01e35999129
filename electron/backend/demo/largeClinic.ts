/**
 * The demo clinic after many years, for measuring and for trying things at size: the same kind of people and journeys,
 * written oldest first and in batches, so that what has to be remembered does not grow with the years.
 */
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { defaultProtocols } from '../../../shared/clinical/protocols.ts';
import { addDays, atMinute, instantOf, localDateOf } from '../../../shared/scheduling/wallTime.ts';
import type { WriteContext } from '../actor.ts';
import type { Schema } from '../db/schema.ts';
import { indexClient, type Searchable } from '../db/sqlite/clientSearch.ts';
import { insertClient } from '../features/clients/clients.repo.ts';
import { transact, type Write } from '../transact.ts';
import { createDiary, type Diary } from './diary.ts';
import { largeHouse } from './houses.ts';
import { inventJourney } from './journey.ts';
import { inventClient } from './people.ts';
import { demoZone, hashDemoPins, insertPremises, type Premises } from './premises.ts';
import { createRandom, type Random } from './random.ts';
import { writeJourney } from './writeJourney.ts';

export interface LargeClinicSize {
  readonly clients: number;
  readonly years: number;
  readonly seed?: number;
}

export interface LargeClinicOptions extends LargeClinicSize {
  /** Told after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between batches. */
  readonly signal?: AbortSignal;
}

const clientsInBatch = 500;
/** Of those in the list many only asked once, or came from an earlier list. */
const shareWhoCame = 0.645;
const features = ['clients', 'appointments', 'treatments', 'plans', 'followUps', 'staff', 'clinic'] as const;

/** The invented clinic while it grows. Ids tell the time that is being written, as real ones would. */
interface Growing {
  readonly random: Random;
  readonly diary: Diary;
  readonly premises: Premises;
  readonly now: number;
  /** The day that is being written. */
  today: string;
  readonly newId: () => string;
  /** The clients of this batch, to be made searchable at its end. */
  readonly toIndex: Searchable[];
}

/** Fills an empty, migrated file. @throws the signal's reason when it was stopped: the file is then of no use */
export async function createLargeClinic(context: WriteContext, options: LargeClinicOptions): Promise<void> {
  const { clients, onProgress, signal } = options;
  const growing = await open(context, options);
  for (let from = 0; from < clients; from += clientsInBatch) {
    signal?.throwIfAborted();
    const to = Math.min(from + clientsInBatch, clients);
    await transact(context, { action: 'clinic.openDemo', features }, async (write) => {
      for (let number = from; number < to; number += 1)
        await writeClient(write, growing, { number, joinsOn: joiningDay(growing, options, number) });
      for (const client of growing.toIndex.splice(0)) await indexClient(write.db, client);
    });
    growing.diary.forgetBefore(growing.today);
    onProgress?.(to, clients);
    // A signal to stop arrives only when the process is let go for a moment.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function open(
  context: WriteContext,
  { seed = 20_261_122, clients, years }: LargeClinicSize,
): Promise<Growing> {
  const pinHashes = await hashDemoPins(largeHouse);
  const random = createRandom(seed);
  const now = context.deps.now();
  const place = { today: addDays(localDateOf(now, demoZone), -365 * years) };
  const newId = () =>
    v7({
      msecs: Math.min(now, instantOf(atMinute(place.today, 720), demoZone).instant),
      random: Uint8Array.from({ length: 16 }, () => random.between(0, 255)),
    });
  const premises = await transact(context, { action: 'clinic.openDemo', features }, async (write) => {
    write.record({ entity: 'clinic', id: '1', after: { demo: true, clients, years, seed } });
    return insertPremises(write.db, largeHouse, { pinHashes, newId, at: now });
  });
  const diary = createDiary(largeHouse, premises.practitioners, random);
  return Object.assign(place, { random, diary, premises, now, newId, toIndex: [] });
}

/** As many every day, the last of them a few days ahead. */
function joiningDay({ now }: Growing, { clients, years }: LargeClinicSize, number: number): string {
  const daysAgo = Math.floor((1 - number / clients) * 365 * years) - 10;
  return addDays(localDateOf(now, demoZone), -daysAgo);
}

async function writeClient(
  { db, record }: Write,
  growing: Growing,
  { number, joinsOn }: { readonly number: number; readonly joinsOn: string },
): Promise<void> {
  const { random, now, newId } = growing;
  const today = localDateOf(now, demoZone);
  growing.today = joinsOn;
  const fields = inventClient(random, today, number);
  if (!random.chance(shareWhoCame)) {
    const id = newId() as Parameters<typeof insertClient>[1]['id']; // branded where it becomes a client's
    const at = Math.min(now, instantOf(atMinute(joinsOn, 720), demoZone).instant);
    await insertClient(db, { id, fields, at }, growing.toIndex);
    record({ entity: 'client', id, after: { demo: true } });
    return;
  }
  record({ entity: 'client', id: await writeVisits(db, growing, fields), after: { demo: true } });
}

function writeVisits(db: Transaction<Schema>, growing: Growing, fields: ReturnType<typeof inventClient>) {
  const { random, diary, premises, now, newId, toIndex, today: startsOn } = growing;
  const house = largeHouse;
  const journey = inventJourney(random, diary, {
    today: localDateOf(now, demoZone),
    startsOn,
    practitioner: random.pick(premises.practitioners),
    fitzpatrick: fields.fitzpatrick,
    premises,
    house,
  });
  const writing = {
    house,
    db,
    random,
    premises,
    stock: new Map(),
    protocols: defaultProtocols,
    newId,
    now,
    toIndex,
  };
  return writeJourney(writing, fields, journey);
}
