/** The lists that the desk looks at all day: what a range of an index costs, and what Rollcall adds to it. */
import { listVisitsBetween } from '../electron/backend/features/appointments/calendar.repo.ts';
import { liveHolds } from '../electron/backend/features/appointments/holds.repo.ts';
import { recallQuery } from '../electron/backend/features/followUps/recallList.repo.ts';
import { addDays, instantOf } from '../shared/scheduling/wallTime.ts';
import { listFollowUpsInput } from '../shared/schemas/followUps.ts';
import { now, type SizedClinic } from './clinic.ts';
import { medianMicroseconds } from './interleave.ts';
import { atMost, figuresOf, type Measure } from './measure.ts';

export const today = '2026-11-24';
const zone = 'Europe/London';
const midnight = (date: string) => instantOf(`${date}T00:00`, zone).instant;
const halfADay = 43_200_000;

export async function benchRecall({ kysely, raw }: SizedClinic, rounds: number): Promise<Measure> {
  const page = { list: listFollowUpsInput.parse({}), today };
  const compiled = recallQuery(kysely, page, 'in_time').compile();
  const same = raw.prepare(compiled.sql);
  const range = raw.prepare(
    `select f.id, f.window, c.given_name, c.family_name, c.phone from follow_ups f join clients c on c.id = f.client_id
     where f.status = 'due' and f.kind <> 'reaction_check' and f.late_after >= ? and f.ideal_from <= ?
       and c.archived_at is null order by f.late_after, f.id limit 100`,
  );
  const medians = await medianMicroseconds(
    [
      { name: 'range of the index with names (floor)', run: () => range.all(today, today) },
      { name: 'Rollcall repository', run: () => recallQuery(kysely, page, 'in_time').execute() },
      { name: 'its statement, prepared', run: () => same.all(...compiled.parameters) },
    ],
    rounds * 5,
  );
  return { task: 'Recall list, 100 rows', unit: 'µs', figures: figuresOf(medians), gates: [] };
}

export async function benchDay({ kysely, raw }: SizedClinic, rounds: number): Promise<Measure> {
  const range = raw.prepare(
    'select * from appointments where starts_at > ? and starts_at < ? order by starts_at',
  );
  const between = (days: number) => ({ from: midnight(today), to: midnight(addDays(today, days)) });
  const rangeOf = (days: number) => range.all(between(days).from - halfADay, between(days).to);
  const medians = await medianMicroseconds(
    [
      { name: 'rows of one day (floor)', run: () => rangeOf(1) },
      { name: 'Rollcall, one day', run: () => listVisitsBetween(kysely, between(1)) },
      { name: 'rows of one week', run: () => rangeOf(7) },
      { name: 'Rollcall, one week', run: () => listVisitsBetween(kysely, between(7)) },
    ],
    rounds * 5,
  );
  return { task: 'Today and the calendar', unit: 'µs', figures: figuresOf(medians), gates: [] };
}

const probesInRun = 50;

/** Is this time taken? The same question to the clinic as it was after its first month. */
export async function benchOverlap(old: SizedClinic, young: SizedClinic, rounds: number): Promise<Measure> {
  const probe = (name: string, clinic: SizedClinic, at: number) => {
    const resource = String(
      clinic.raw.prepare("select 'practitioner:' || id from staff where treats = 1 limit 1").pluck().get(),
    );
    const span = { from: at, to: at + 3_600_000 };
    const query = liveHolds(clinic.kysely, [resource], span).compile();
    const statement = clinic.raw.prepare(query.sql);
    return {
      name,
      operations: probesInRun,
      run: () => {
        for (let count = 0; count < probesInRun; count++) statement.all(...query.parameters);
      },
    };
  };
  const medians = await medianMicroseconds(
    [
      probe('a month old (floor)', young, now),
      probe('ten years old', old, now),
      probe('ten years old, a day of its first month', old, now - 3620 * 86_400_000),
    ],
    rounds * 3,
  );
  return {
    task: 'Is this time taken?',
    unit: 'µs',
    figures: figuresOf(medians),
    gates: [atMost(medians, { own: 'ten years old', limit: 2, of: 'a month old (floor)' })],
  };
}
