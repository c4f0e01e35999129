/** Rollcall's own figures in clinics of ten years with ever more clients, in turns, so that the curve can be read. */
import { listVisitsBetween } from '../electron/backend/features/appointments/calendar.repo.ts';
import { loadBookingCalendar } from '../electron/backend/features/appointments/freeTimes.ts';
import { findClient, searchClients } from '../electron/backend/features/clients/clients.repo.ts';
import { findPossibleDuplicates } from '../electron/backend/features/clients/duplicates.repo.ts';
import { listRecalls } from '../electron/backend/features/followUps/recallList.repo.ts';
import type { ClientId } from '../shared/ids.ts';
import { freeSlots } from '../shared/scheduling/slots.ts';
import { addDays, instantOf } from '../shared/scheduling/wallTime.ts';
import { listFollowUpsInput } from '../shared/schemas/followUps.ts';
import { now, openSized, type SizedClinic } from './clinic.ts';
import { type Contestant, medianMicroseconds } from './interleave.ts';
import { today } from './lists.ts';
import { shortNumber } from './measure.ts';
import { saveNote, someIds } from './repository.ts';

const sizes = [1000, 10_000, 100_000] as const;
const zone = 'Europe/London';
const midnight = (date: string) => instantOf(`${date}T00:00`, zone).instant;

type Task = (clinic: SizedClinic) => () => unknown;

const tasks: Record<string, Task> = {
  'one client by id': (clinic) => {
    const ids = someIds(clinic, 'clients');
    let next = 0;
    return () => findClient(clinic.kysely, ids[next++ % ids.length] as ClientId); // read from the same table
  },
  'a note saved': (clinic) => {
    const ids = someIds(clinic, 'appointments');
    const version = clinic.raw.prepare('select version from appointments where id = ?').pluck();
    let next = 0;
    return () => {
      const id = ids[next++ % ids.length] ?? '';
      return saveNote(clinic, id, { note: `note ${next}`, version: Number(version.get(id)) });
    };
  },
  'search, three letters':
    ({ kysely }) =>
    () =>
      searchClients(kysely, 'smi', { archived: false, limit: 20 }),
  'possible duplicates': ({ kysely }) => {
    const typed = {
      givenName: 'Ruth',
      familyName: 'Evans',
      phone: '',
      email: 'x@example.org',
      birthDate: '',
    };
    return () => findPossibleDuplicates(kysely, typed);
  },
  'a week of the calendar':
    ({ kysely }) =>
    () =>
      listVisitsBetween(kysely, { from: midnight(today), to: midnight(addDays(today, 7)) }),
  'free times of four weeks':
    ({ kysely }) =>
    async () => {
      const wish = { from: addDays(today, 1), to: addDays(today, 28), notBefore: now };
      const calendar = await loadBookingCalendar(kysely, wish);
      return freeSlots(calendar, {
        ...wish,
        durationMinutes: 60,
        bufferMinutes: 15,
        preferences: {},
        limit: 6,
      });
    },
  'recall list, 100 rows':
    ({ kysely }) =>
    () =>
      listRecalls(kysely, { list: listFollowUpsInput.parse({}), today }),
};

/** A table in Markdown: a row for each task, a column for each size. */
export async function growthTable(rounds: number): Promise<string> {
  const clinics = new Map<number, SizedClinic>();
  for (const clients of sizes) clinics.set(clients, await openSized({ clients, years: 10 }));
  const lines = [`| task, µs | ${sizes.join(' | ')} | largest ÷ smallest |`, '|---|---:|---:|---:|---:|'];
  for (const [name, task] of Object.entries(tasks)) {
    const contestants = [...clinics].map(
      ([clients, clinic]): Contestant => ({ name: String(clients), run: task(clinic) }),
    );
    const medians = [...(await medianMicroseconds(contestants, rounds * 5)).values()];
    const ratio = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
    lines.push(`| ${[name, ...medians.map(shortNumber), ratio.toFixed(2)].join(' | ')} |`);
  }
  for (const clinic of clinics.values()) await clinic.close();
  return lines.join('\n');
}
