/** A clinic of six practitioners and six rooms with ten years of visits behind it and a half-booked season ahead. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { migrate } from '../electron/backend/db/migrate.ts';
import { type ClinicDatabase, openDatabase } from '../electron/backend/db/open.ts';
import { migrations } from '../migrations/index.ts';
import { addDays, atMinute, datesFromTo, instantOf, isoWeekday } from '../shared/scheduling/wallTime.ts';

export const zone = 'Europe/London';
export const today = '2026-11-23';
export const practitioners = Array.from({ length: 6 }, (_, index) => `practitioner-${index}`);
export const rooms = Array.from({ length: 6 }, (_, index) => `room-${index}`);
export const client = 'client-0';
export const opensAt = 540;
export const closesAt = 1080;
export const gridMinutes = 15;

export interface BenchClinic extends ClinicDatabase {
  readonly visits: number;
}

export async function openTenYears(): Promise<BenchClinic> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  const database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, migrations, { backup: async () => {} });
  // Only what the search reads is filled in: clients and services are names in the holds.
  database.raw.pragma('foreign_keys = OFF');
  const visits = database.raw.transaction(() => {
    insertClinic(database.raw);
    return insertVisits(database.raw);
  })();
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, visits, close };
}

function insertClinic(raw: Database): void {
  raw
    .prepare(
      `insert into clinic (id, name, address, phone, country, time_zone, paper, grid_minutes, idle_lock_minutes, created_at)
       values (1, 'Bench', '', '', 'GB', ?, 'A4', ?, 10, 0)`,
    )
    .run(zone, gridMinutes);
  const hours = raw.prepare(
    'insert into availability_hours (id, staff_id, weekday, start_minute, end_minute) values (?, null, ?, ?, ?)',
  );
  for (let weekday = 1; weekday <= 6; weekday++) hours.run(`hours-${weekday}`, weekday, opensAt, closesAt);
  const staff = raw.prepare(
    `insert into staff (id, name, role, treats, colour, pin_hash, position, created_at) values (?, ?, 'practitioner', 1, '', '', ?, 0)`,
  );
  for (const [position, id] of practitioners.entries()) staff.run(id, id, position);
  const room = raw.prepare('insert into rooms (id, name, position) values (?, ?, ?)');
  for (const [position, id] of rooms.entries()) room.run(id, id, position);
}

function insertVisits(raw: Database): number {
  const insert = raw.prepare(
    'insert into appointment_holds (appointment_id, resource, starts_at, ends_at, is_live) values (?, ?, ?, ?, 1)',
  );
  const random = seeded(20261123);
  let count = 0;
  for (const date of datesFromTo(addDays(today, -3650), addDays(today, 90))) {
    if (isoWeekday(date) === 7) continue;
    const share = date < today ? 0.95 : 0.7;
    for (const [index, practitioner] of practitioners.entries())
      for (let minute = opensAt; minute <= closesAt - 60; ) {
        const length = random() < 0.5 ? 45 : 60;
        if (random() < share) {
          const startsAt = instantOf(atMinute(date, minute), zone).instant;
          const endsAt = startsAt + length * 60_000;
          const id = `visit-${count++}`;
          insert.run(id, `client:client-${count % 5000}`, startsAt, endsAt - 15 * 60_000);
          insert.run(id, `practitioner:${practitioner}`, startsAt, endsAt);
          insert.run(id, `room:${rooms[index]}`, startsAt, endsAt);
        }
        minute += length;
      }
  }
  return count;
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
