/**
 * For tests, run as a process of its own: a desk that books at random as fast as it can.
 * Arguments: the file, the desk's name, how many tries. Prints what became of them as JSON.
 */
import { sql } from 'kysely';
import { openDatabase } from '../open.ts';

const [, , file = '', desk = '', tries = '0'] = process.argv;
const { kysely, raw } = openDatabase(file);
// The holds alone are raced for; what they belong to is not there.
raw.pragma('foreign_keys = 0');
const quarter = 15 * 60_000;
const outcomes = { booked: 0, refused: 0, failed: 0 };

for (let attempt = 0; attempt < Number(tries); attempt++) {
  const startsAt = Math.floor(Math.random() * 400) * quarter;
  const endsAt = startsAt + (1 + Math.floor(Math.random() * 6)) * quarter;
  const id = `${desk}-${attempt}`;
  try {
    await book(id, startsAt, endsAt);
    outcomes.booked++;
  } catch (error) {
    if (String(error).includes('hold_overlaps')) outcomes.refused++;
    else outcomes.failed++;
  }
}
process.stdout.write(JSON.stringify(outcomes));

/** Reads first, as every booking does, and then writes one row for each thing that the appointment holds. */
async function book(id: string, startsAt: number, endsAt: number): Promise<void> {
  await kysely.transaction().execute(async (db) => {
    await db.selectFrom('rooms').selectAll().execute();
    for (const resource of ['client:1', 'practitioner:1', `room:${desk.length % 2}`])
      await sql`insert into appointment_holds values (${id}, ${resource}, ${startsAt}, ${endsAt}, 1)`.execute(
        db,
      );
  });
}
