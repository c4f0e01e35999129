import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import type { ClientId, PlanId, StaffId, TreatmentId } from '../../../shared/ids.ts';
import { sealOf } from '../features/treatments/treatmentSeal.ts';
import { findTreatment } from '../features/treatments/treatments.repo.ts';
import { migrate } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

let folder: string;
let database: ClinicDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-lots-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, upTo(90), noBackup);
  database.raw.exec(clinicAt90);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const noBackup = { backup: async () => {} };
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);
const all = (sql: string) => database.raw.prepare(sql).all();
const signed = 't1' as TreatmentId;

/** One signed session with a lot as it was typed then, one draft, and a rule of the clinic's own. */
const clinicAt90 = `
  insert into staff (id, name, role, treats, colour, pin_hash, created_at)
    values ('s', 'Petra', 'practitioner', 1, '#336699', '', 1);
  insert into clients (id, given_name, family_name, sort_name, created_at, updated_at)
    values ('anna', 'Anna', 'Smith', 'smith anna', 1, 1);
  insert into plans (id, client_id, indication, status, created_by, created_at)
    values ('plan', 'anna', 'wrinkles', 'active', 's', 1);
  insert into treatments (id, client_id, plan_id, session_number, practitioner_id, performed_on, ended_local,
      indication, device_kind, device_name, lot_number, lot_expires_on, is_single_use_confirmed, endpoint, reaction,
      topicals, status, created_by, created_at, updated_at)
    values ('t1', 'anna', 'plan', 1, 's', '2026-10-01', '2026-10-01T10:00', 'wrinkles', 'pen', 'Pen', 'l 100',
        '2027-06-30', 1, 'erythema', 'Red.', 'Gel', 'in-progress', 's', 1, 1),
      ('t2', 'anna', null, null, 's', '2026-11-01', null, 'wrinkles', 'roller', 'Roller', 'L-2', null, 0, null, '',
        '', 'in-progress', 's', 1, 1);
  insert into treatment_zones (treatment_id, zone, needle_millimetres, passes, position)
    values ('t1', 'nose', 0.5, 4, 0);
  insert into clinic_edits (kind, key, content, reason, edited_by, edited_at, version)
    values ('window_rule', 'own', null, 'Back.', 's', 1, 2);
`;

/** The hash that version 90 gave this record: over the fields that records had then. */
const sealOf90 = sealOf({
  clientId: 'anna' as ClientId,
  planId: 'plan' as PlanId,
  sessionNumber: 1,
  signedBy: 's' as StaffId,
  signedAt: 5,
  fields: {
    practitionerId: 's' as StaffId,
    performedOn: '2026-10-01',
    endedLocal: '2026-10-01T10:00',
    indication: 'wrinkles',
    zones: [{ zone: 'nose', needleMillimetres: 0.5, passes: 4 }],
    deviceKind: 'pen',
    deviceName: 'Pen',
    lotNumber: 'l 100',
    lotExpiresOn: '2027-06-30',
    isSingleUseConfirmed: true,
    anaesthetic: '',
    anaestheticPercent: null,
    anaestheticMinutes: null,
    endpoint: 'erythema',
    reaction: 'Red.',
    isReactionUnhealed: false,
    pain: null,
    topicals: 'Gel',
    notes: '',
  } as never, // the shape of then
});

test('a record signed before keeps every word and its seal, and its lot is found by a recall', async () => {
  database.raw.exec(`update treatments set status = 'completed', signed_by = 's', signed_at = 5,
    content_hash = '${sealOf90}' where id = 't1'`);
  const columns = 'id, device_name, lot_number, lot_expires_on, topicals, endpoint, status, content_hash';
  const before = all(`select ${columns} from treatments order by id`);
  await migrate(database.raw, upTo(100), noBackup);
  expect(all(`select ${columns} from treatments order by id`)).toEqual(before);
  expect(all('select treatment_id, use, name, lot_number, expires_on, serial from treatment_lots')).toEqual([
    {
      treatment_id: 't1',
      use: 'needles',
      name: 'Pen',
      lot_number: 'L100',
      expires_on: '2027-06-30',
      serial: '',
    },
  ]);
  await migrate(database.raw, migrations, noBackup);
  const record = await findTreatment(database.kysely, signed);
  if (!record?.planId || !record.signedBy || record.sessionNumber === null || record.signedAt === null)
    throw new Error('the record was lost');
  const { clientId, planId, sessionNumber, fields, signedBy, signedAt } = record;
  expect(sealOf({ clientId, planId, sessionNumber, fields, signedBy, signedAt })).toBe(record.contentHash);
});

test('what the clinic changed of the shipped rules is still there', async () => {
  const before = all('select * from clinic_edits');
  await migrate(database.raw, upTo(100), noBackup);
  expect(all('select * from clinic_edits')).toEqual(before);
});
