/** Reading one client and saving one visit: through Rollcall's repositories, against what SQLite needs at the least. */
import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createHandler } from '../electron/backend/createHandler.ts';
import { getVisit, saveVisit } from '../electron/backend/features/appointments/changeAppointment.ts';
import { findClient } from '../electron/backend/features/clients/clients.repo.ts';
import { createTestDesk } from '../electron/backend/testing/testClinic.ts';
import { transact } from '../electron/backend/transact.ts';
import type { AppointmentId, ClientId } from '../shared/ids.ts';
import type { SizedClinic } from './clinic.ts';
import { type Contestant, medianMicroseconds } from './interleave.ts';
import { atMost, figuresOf, type Measure } from './measure.ts';
import type { Peers } from './peers.ts';

const readsInRun = 200;
const savesInRun = 10;

export async function benchRead(clinic: SizedClinic, peers: Peers, rounds: number): Promise<Measure> {
  const { kysely, raw, file } = clinic;
  const ids = someIds(clinic, 'clients');
  const floor = raw.prepare('select * from clients where id = ?');
  const other = new DatabaseSync(file, { readOnly: true });
  const nodes = other.prepare('select * from clients where id = ?');
  const drizzle = peers.openDrizzle(raw);
  const handler = await openHandler(clinic);
  const reading = (name: string, read: (id: string) => unknown): Contestant => ({
    name,
    operations: readsInRun,
    run: async () => {
      for (let index = 0; index < readsInRun; index++) await read(ids[index % ids.length] ?? '');
    },
  });
  const medians = await medianMicroseconds(
    [
      reading('better-sqlite3, prepared (floor)', (id) => floor.get(id)),
      reading('Rollcall repository', (id) => findClient(kysely, id as ClientId)),
      reading('Rollcall, the whole handler', (id) => handler.get('clients.get', { id })),
      reading('node:sqlite, prepared', (id) => nodes.get(id)),
      reading('Drizzle', (id) => drizzle.findClient(id)),
    ],
    rounds,
  );
  other.close();
  return {
    task: 'One client by id',
    unit: 'µs',
    figures: figuresOf(medians),
    gates: [
      atMost(medians, { own: 'Rollcall repository', limit: 3, of: 'better-sqlite3, prepared (floor)' }),
    ],
  };
}

/** A note on a visit: read, compared, written, audited with its hash, committed so that a power cut keeps it. */
export async function benchSave(clinic: SizedClinic, peers: Peers, rounds: number): Promise<Measure> {
  const visits = someIds(clinic, 'appointments');
  const drizzle = peers.openDrizzle(clinic.raw);
  const handler = await openHandler(clinic);
  const syncing = openSyncing();
  let count = 0;
  const saving = (name: string, save: (id: string, note: string) => unknown): Contestant => ({
    name,
    operations: savesInRun,
    run: async () => {
      for (let index = 0; index < savesInRun; index++) {
        // SQLite does not write a row that stays as it is.
        count += 1;
        await save(visits[count % visits.length] ?? '', `note ${count}`);
      }
    },
  });
  const rawSave = rawStatements(clinic);
  const version = clinic.raw.prepare('select version from appointments where id = ?').pluck();
  const medians = await medianMicroseconds(
    [
      saving('the same statements, raw (floor)', rawSave),
      saving('Rollcall, in a transaction with audit', (id, note) =>
        saveNote(clinic, id, { note, version: Number(version.get(id)) }),
      ),
      saving('Rollcall, the whole handler', (id, note) =>
        handler.post('appointments.updateNote', { id, note, version: Number(version.get(id)) }),
      ),
      saving('Drizzle, the update alone, no audit', (id, note) => drizzle.saveNote(id, note)),
      saving('4 kB written and fdatasync', () => syncing.write()),
    ],
    rounds,
  );
  syncing.close();
  return {
    task: 'One visit saved',
    unit: 'µs',
    figures: figuresOf(medians),
    gates: [
      atMost(medians, {
        own: 'Rollcall, in a transaction with audit',
        limit: 1.5,
        of: 'the same statements, raw (floor)',
      }),
    ],
  };
}

/** From a request to the last byte of its answer: who is signed in, the role, the schema, the work, the JSON. */
async function openHandler({ deps }: SizedClinic) {
  const desk = createTestDesk(createHandler(deps));
  const [person] = await desk.api.staff.signInPeople.query();
  if (!person) throw new Error('nobody works in the measured clinic');
  await desk.api.staff.signIn.mutate({ staffId: person.id, pin: person.demoPin ?? '' });
  const read = async (answering: Promise<Response>) => {
    const answer = await answering;
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
  };
  const headers = { 'content-type': 'application/json' };
  return {
    get: (name: string, input: object) =>
      read(desk.fetch(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)),
    post: (name: string, input: object) =>
      read(desk.fetch(`/trpc/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })),
  };
}

/** @param version as the screen has read it */
export async function saveNote(
  clinic: SizedClinic,
  id: string,
  { note, version }: { readonly note: string; readonly version: number },
): Promise<void> {
  const context = { deps: clinic.deps, actor: { staffId: null, desk: 'bench' } };
  const label = { action: 'appointments.updateNote', features: ['appointments'] as const };
  await transact(context, label, async (write) => {
    const before = await getVisit(write, { id: id as AppointmentId, version }); // read from the same table
    await saveVisit(write, { before, after: { ...before, note }, at: clinic.deps.now() });
  });
}

/** What Rollcall's save sends to SQLite, recorded once and prepared by hand. */
function rawStatements({ raw, deps }: SizedClinic): (id: string, note: string) => void {
  const version = raw.prepare('select version from appointments where id = ?').pluck();
  const read = raw.prepare('select * from appointments where id = ?');
  const columns = [
    ...[
      'practitioner_id',
      'room_id',
      'starts_local',
      'time_zone',
      'duration_minutes',
      'starts_at',
      'ends_at',
    ],
    ...['status', 'confirmed_at', 'arrived_at', 'treatment_started_at', 'finished_at', 'cancel_reason'],
    ...['cancel_note', 'note', 'override_reason', 'plan_id', 'session_number', 'next_visit_decision'],
  ];
  const update = raw.prepare(
    `update appointments set ${columns.map((name) => `${name} = ?`).join(', ')}, version = ?, updated_at = ?
     where id = ? and version = ? returning version`,
  );
  const last = raw.prepare('select sequence, hash from audit order by sequence desc limit 1');
  const append = raw.prepare(
    `insert into audit (sequence, at, staff_id, desk, action, entity, entity_id, before, after, reason, previous_hash, hash)
     values (?, ?, null, 'bench', 'appointments.updateNote', 'appointment', ?, ?, ?, null, ?, ?)`,
  );
  const save = raw.transaction((id: string, note: string) => {
    const visit = Object(read.get(id));
    const after = { ...visit, note };
    update.all(...columns.map((name) => after[name]), visit.version + 1, deps.now(), id, visit.version);
    const { sequence, hash } = Object(last.get());
    const text = [JSON.stringify(visit), JSON.stringify(after)] as const;
    append.run(sequence + 1, deps.now(), id, ...text, hash, randomBytes(32).toString('hex'));
  });
  return (id, note) => {
    version.get(id);
    save.immediate(id, note);
  };
}

function openSyncing() {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-sync-'));
  const handle = openSync(join(folder, 'page'), 'w');
  const page = Buffer.alloc(4096, 1);
  writeSync(handle, page, 0, page.length, 0);
  return {
    write() {
      writeSync(handle, page, 0, page.length, 0);
      fdatasyncSync(handle);
    },
    close() {
      closeSync(handle);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function someIds({ raw }: SizedClinic, table: 'clients' | 'appointments'): string[] {
  const rows = raw.prepare(`select id from ${table} where rowid % 97 = 1 limit 1000`).pluck().all();
  return rows.map(String);
}
