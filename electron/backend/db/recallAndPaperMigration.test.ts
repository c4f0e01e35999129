import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { migrate } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

let folder: string;
let database: ClinicDatabase;
const noBackup = { backup: async () => {} };
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-recall-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, upTo(130), noBackup);
  database.raw.exec(clinicAt130);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = 'id, client_id, treatment_id, kind, status, ideal_from, late_after, snoozed_until, updated_at';

/** One client with a wait that was called for twice, and a review. */
const clinicAt130 = `
  insert into staff (id, name, role, treats, colour, pin_hash, created_at)
    values ('s', 'Petra', 'practitioner', 1, '#336699', '', 1);
  insert into clients (id, given_name, family_name, sort_name, created_at, updated_at)
    values ('anna', 'Anna', 'Smith', 'smith anna', 1, 1);
  insert into treatments (id, client_id, practitioner_id, performed_on, status, signed_at, created_by, created_at, updated_at)
    values ('t', 'anna', 's', '2026-10-01', 'completed', 1, 's', 1, 1);
  insert into services (id, name, kind, duration_minutes) values ('talk', 'Talk', 'consultation', 30);
  insert into appointments (id, client_id, service_id, practitioner_id, starts_local, time_zone, duration_minutes,
      starts_at, ends_at, status, created_by, created_at, updated_at)
    values ('visit', 'anna', 'talk', 's', '2026-12-15T10:00', 'Europe/London', 30, 1, 2, 'fulfilled', 's', 1, 1);
  insert into follow_ups (${kept}, window) values
    ('f1', 'anna', 't', 'next_session', 'due', '2026-10-22', '2026-11-12', '2026-11-20', 5, '{}'),
    ('f2', 'anna', 't', 'review', 'done', '2026-10-31', '2026-11-14', null, 6, '{}');
  insert into contact_attempts (id, follow_up_id, at, by, how, outcome, note) values
    ('a1', 'f1', 1, 's', 'message', 'will_call_back', 'on Monday'),
    ('a2', 'f1', 2, 's', 'phone', 'no_answer', '');
`;
const rows = (sql: string) => database.raw.prepare(sql).all();

test('every wait and every call is there afterwards; a message is called a text', async () => {
  const before = rows(`select ${kept} from follow_ups order by id`);
  await migrate(database.raw, migrations, noBackup);
  expect(rows(`select ${kept} from follow_ups order by id`)).toEqual(before);
  expect(
    rows('select id, follow_up_id, at, by, how, outcome, note from contact_attempts order by id'),
  ).toEqual([
    {
      id: 'a1',
      follow_up_id: 'f1',
      at: 1,
      by: 's',
      how: 'text',
      outcome: 'will_call_back',
      note: 'on Monday',
    },
    { id: 'a2', follow_up_id: 'f1', at: 2, by: 's', how: 'phone', outcome: 'no_answer', note: '' },
  ]);
  expect(rows('pragma foreign_key_check')).toEqual([]);
});

test('a wait follows a session or a visit without one, never both, and a visit is waited for once', async () => {
  await migrate(database.raw, migrations, noBackup);
  const add = (id: string, after: string) =>
    database.raw.exec(
      `insert into follow_ups (id, client_id, treatment_id, visit_id, kind, window, status, updated_at)
        values ('${id}', 'anna', ${after}, '{}', 'due', 1)`,
    );
  expect(() => add('x', "'t', 'visit', 'unbooked'")).toThrow(/CHECK/);
  expect(() => add('x', "null, null, 'review'")).toThrow(/CHECK/);
  add('x', "null, 'visit', 'unbooked'");
  expect(() => add('y', "null, 'visit', 'unbooked'")).toThrow(/UNIQUE/);
  expect(() => add('z', "'t', null, 'next_session'")).not.toThrow();
});
