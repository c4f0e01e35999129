/**
 * One believable clinic: five people, about 400 clients and a year of visits around today, always the same for the same
 * day. Development, tests and screenshots use it, and so does whoever wants to look around first.
 */
import { v7 } from 'uuid';
import type { AbsenceId, StaffId } from '../../../shared/ids.ts';
import { addDays, localDateOf } from '../../../shared/scheduling/wallTime.ts';
import type { WriteContext } from '../actor.ts';
import { AppError } from '../appError.ts';
import { findClinic } from '../features/clinic/clinic.repo.ts';
import { transact } from '../transact.ts';
import type { DeskWork } from './deskWork.ts';
import { createDiary } from './diary.ts';
import { smallHouse } from './houses.ts';
import { inventJourney } from './journey.ts';
import { turnOnMaintenance } from './maintenance.ts';
import { inventClient } from './people.ts';
import { demoZone, hashDemoPins, insertPremises, type Premises } from './premises.ts';
import { createRandom, type Random } from './random.ts';
import { settleStock, stockUp } from './stock.ts';
import { writeCalls } from './writeCalls.ts';
import { writeDesk } from './writeDesk.ts';
import { writeEvents } from './writeEvents.ts';
import { writeHistory } from './writeHistory.ts';
import { writeJourney } from './writeJourney.ts';
import { writeLotRecall } from './writeLotRecall.ts';
import { writeSheets } from './writeSheets.ts';

export interface DemoOptions {
  readonly clients?: number;
  readonly seed?: number;
}

const features = [
  'clients',
  'appointments',
  'availability',
  'treatments',
  'plans',
  'followUps',
  'staff',
  'clinic',
] as const;

/** Fills an empty file. @throws AppError `already_set_up` where there is a clinic already */
export async function createDemoClinic(
  context: WriteContext,
  { clients = 400, seed = 20_261_122 }: DemoOptions = {},
): Promise<void> {
  const { deps } = context;
  const house = smallHouse;
  const pinHashes = await hashDemoPins(house);
  const random = createRandom(seed);
  const now = deps.now();
  const newId = () =>
    v7({ msecs: now, random: Uint8Array.from({ length: 16 }, () => random.between(0, 255)) });
  // Stock and events take no chance away from the journeys, so that these stay as they are.
  const apart = createRandom(seed + 1);
  const ownId = () =>
    v7({ msecs: now, random: Uint8Array.from({ length: 16 }, () => apart.between(0, 255)) });
  const by = await transact(context, { action: 'clinic.openDemo', features }, async ({ db, record }) => {
    if (await findClinic(db))
      throw new AppError(
        'already_set_up',
        'There is a clinic here already. The demo clinic needs an empty folder.',
      );
    const premises = await insertPremises(db, house, { pinHashes, newId, at: now });
    const diary = createDiary(house, premises.practitioners, random);
    const today = localDateOf(now, demoZone);
    const by = premises.frontDesk[0] ?? ('' as StaffId); // the small house has a front desk
    const work: DeskWork = { db, random: apart, premises, today, now, newId: ownId };
    const protocols = await turnOnMaintenance(work);
    const stock = await stockUp(db, { today, at: now, by, newId: ownId });
    for (let number = 0; number < clients; number += 1) {
      const fields = inventClient(random, today, number);
      const start = {
        today,
        startsOn: startOf(random, today),
        practitioner: random.pick(premises.practitioners),
        fitzpatrick: fields.fitzpatrick,
        premises,
        house,
      };
      const writing = { house, db, random, premises, stock, protocols, newId, now };
      const journey = inventJourney(random, diary, start);
      const clientId = await writeJourney(writing, fields, journey);
      await writeHistory(writing, { clientId, fields, journey, number });
    }
    await settleStock(db, today);
    await writeCalls(work);
    await writeDesk(work);
    await writeLotRecall(work);
    await writeEvents(db, { today, at: now, newId: ownId });
    await insertHoliday(db, premises, { id: newId(), today });
    record({ entity: 'clinic', id: '1', after: { demo: true, clients, seed } });
    return by;
  });
  await writeSheets(context, { by, newId: ownId });
}

/** When a client first came: over the past year, more of them lately, some not yet. */
function startOf(random: Random, today: string): string {
  return addDays(
    today,
    random.weighted([
      [-random.between(110, 360), 28],
      [-random.between(3, 110), 60],
      [random.between(0, 16), 12],
    ]),
  );
}

async function insertHoliday(
  db: Parameters<typeof insertPremises>[0],
  premises: Premises,
  { id, today }: { id: string; today: string },
): Promise<void> {
  const away = premises.practitioners[1];
  if (!away) return;
  await db
    .insertInto('availability_absences')
    .values({
      id: id as AbsenceId, // branded where it becomes an absence's
      staff_id: away.id,
      starts_local: `${addDays(today, 45)}T00:00`,
      ends_local: `${addDays(today, 52)}T00:00`,
      reason: 'Holiday',
    })
    .execute();
}
