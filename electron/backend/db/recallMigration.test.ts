import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { migrate, versionOf } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

let folder: string;
let database: ClinicDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-recall-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, upTo(40), noBackup);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const noBackup = { backup: async () => {} };
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);
const columns = 'id, client_id, treatment_id, plan_id, window, earliest, ideal_from, late_after, status';
const rest = 'appointment_id, closed_reason, updated_at';

/** Two clients, three signed sessions, and a follow-up of every kind of state. */
const clinicAt40 = `
  insert into staff (id, name, role, treats, colour, pin_hash, created_at)
    values ('s', 'Petra', 'practitioner', 1, '#336699', '', 1);
  insert into clients (id, given_name, family_name, sort_name, created_at, updated_at)
    values ('anna', 'Anna', 'Smith', 'smith anna', 1, 1), ('ben', 'Ben', 'Smith', 'smith ben', 1, 1);
  insert into plans (id, client_id, indication, status, created_by, created_at)
    values ('plan', 'anna', 'wrinkles', 'active', 's', 1);
  insert into services (id, name, kind, duration_minutes) values ('face', 'Face', 'treatment', 60);
  insert into appointments (id, client_id, service_id, practitioner_id, starts_local, time_zone, duration_minutes,
      starts_at, ends_at, status, created_by, created_at, updated_at)
    values ('visit', 'ben', 'face', 's', '2026-12-15T10:00', 'Europe/London', 60, 1, 2, 'booked', 's', 1, 1);
  insert into treatments (id, client_id, plan_id, practitioner_id, performed_on, status, signed_at, created_by,
      created_at, updated_at)
    values ('t1', 'anna', 'plan', 's', '2026-10-01', 'completed', 1, 's', 1, 1),
      ('t2', 'anna', 'plan', 's', '2026-11-01', 'completed', 1, 's', 1, 1),
      ('t3', 'ben', null, 's', '2026-11-20', 'completed', 1, 's', 1, 1);
  insert into follow_ups (${columns}, ${rest}) values
    ('f1', 'anna', 't1', 'plan', '{"noRule":false}', '2026-10-15', '2026-10-22', '2026-11-12', 'done', null, 'The session took place.', 5),
    ('f2', 'anna', 't2', 'plan', '{"noRule":false}', '2026-11-15', '2026-11-22', '2026-12-13', 'due', null, null, 6),
    ('f3', 'ben', 't3', null, '{"noRule":true}', null, null, null, 'booked', 'visit', null, 7);
`;
const rows = (what: string) => database.raw.prepare(`select ${what} from follow_ups order by id`).all();

test('every follow-up that is there becomes the wait for a next session, and nothing else of it changes', async () => {
  database.raw.exec(clinicAt40);
  const before = rows(`${columns}, ${rest}`);
  await migrate(database.raw, upTo(50), noBackup);
  expect(versionOf(database.raw)).toBe(50);
  expect(rows(`${columns}, ${rest}`)).toEqual(before);
  expect(rows('kind')).toEqual([
    { kind: 'next_session' },
    { kind: 'next_session' },
    { kind: 'next_session' },
  ]);
});

test('the new table keeps what the old one kept: owners, states and the index of the recall list', async () => {
  database.raw.exec(clinicAt40);
  await migrate(database.raw, upTo(50), noBackup);
  const add = (over: string) =>
    database.raw.exec(`insert into follow_ups (${columns}, kind, updated_at) values (${over}, 1)`);
  expect(() => add("'x', 'nobody', 't1', null, '{}', null, null, null, 'due', 'review'")).toThrow(
    /FOREIGN KEY/,
  );
  expect(() => add("'x', 'anna', 't1', null, '{}', null, null, null, 'waiting', 'review'")).toThrow(/CHECK/);
  expect(() => add("'x', 'anna', 't1', null, '{}', null, null, null, 'due', 'birthday'")).toThrow(/CHECK/);
  const indexes = database.raw
    .prepare(
      "select name from sqlite_schema where type = 'index' and tbl_name = 'follow_ups' and sql is not null order by name",
    )
    .all();
  expect(indexes).toEqual([
    { name: 'follow_ups_by_client' },
    { name: 'follow_ups_due' },
    { name: 'follow_ups_one_for_each_reason' },
    { name: 'follow_ups_reaction_checks' },
  ]);
});

test('one session has several reasons to come back, but none of them twice', async () => {
  database.raw.exec(clinicAt40);
  await migrate(database.raw, upTo(50), noBackup);
  const add = (id: string, kind: string, day: string) =>
    database.raw.exec(
      `insert into follow_ups (id, client_id, treatment_id, kind, window, ideal_from, status, updated_at)
        values ('${id}', 'anna', 't2', '${kind}', '{}', ${day}, 'due', 1)`,
    );
  add('r1', 'review', "'2026-12-01'");
  add('r2', 'review', "'2027-01-30'");
  add('m', 'maintenance', "'2026-12-01'");
  expect(() => add('r3', 'review', "'2026-12-01'")).toThrow(/UNIQUE/);
  add('n1', 'reaction_check', 'null');
  expect(() => add('n2', 'reaction_check', 'null')).toThrow(/UNIQUE/);
});
