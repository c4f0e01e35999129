/** Whatever the desk does, in any order: all of it taken back is the clinic as it was, and done again as it had become. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { verifyAudit } from '../audit/audit.repo.ts';
import { signSession } from '../treatments/session.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
  // Somebody waits for her next session, so that bookings tie and untie it.
  await signSession(at.petra, at.anna);
  // Only what the front desk does from here on counts.
  const me = await at.desk.api.staff.whoAmI.query();
  at.clinic.setNow('2026-11-23T08:01:00Z');
  await at.desk.api.staff.signOut.mutate();
  if (me.state !== 'none') await at.desk.api.staff.signIn.mutate({ staffId: me.id, pin: '271828' });
});
afterEach(() => at.clinic.close());

/** All that the desk can see of it; versions and moments rise with every change and are left out. */
async function clinicNow() {
  const db = at.clinic.deps.database.kysely;
  const visits = await db.selectFrom('appointments').selectAll().orderBy('id').execute();
  const clients = await db.selectFrom('clients').selectAll().orderBy('id').execute();
  return {
    visits: visits
      .filter((visit) => visit.status !== 'entered-in-error')
      .map(({ version, updated_at, ...visit }) => visit),
    holds: await db
      .selectFrom('appointment_holds')
      .selectAll()
      .where('is_live', '=', 1)
      .orderBy('appointment_id')
      .orderBy('resource')
      .execute(),
    followUps: await db
      .selectFrom('follow_ups')
      .select(['id', 'status', 'appointment_id', 'window'])
      // Who left without a next visit has one row for that visit; closed, it is as if there were none.
      .where((where) => where.or([where('kind', '<>', 'unbooked'), where('status', '<>', 'closed')]))
      .orderBy('id')
      .execute(),
    clients: clients.map(({ version, updated_at, archived_at, ...client }) => ({
      ...client,
      isArchived: archived_at !== null,
    })),
  };
}

type Deed = (pick: number) => Promise<unknown>;

const deeds: Readonly<Record<string, Deed>> = {
  book: (pick) =>
    at.desk.api.appointments.book.mutate(
      at.booking({
        clientId: pick % 2 ? at.anna : at.bella,
        serviceId: at.serviceOf(pick % 3 ? 'treatment' : 'consultation'),
        startsLocal: `2026-12-${14 + (pick % 5)}T1${pick % 7}:00`,
      }),
    ),
  move: (pick) =>
    onVisit(pick, (key) =>
      at.desk.api.appointments.move.mutate({
        ...key,
        startsLocal: `2026-12-${14 + (pick % 5)}T1${pick % 6}:30`,
      }),
    ),
  resize: (pick) =>
    onVisit(pick, (key) =>
      at.desk.api.appointments.move.mutate({ ...key, durationMinutes: 30 + (pick % 4) * 15 }),
    ),
  step: (pick) => {
    const to = (['confirmed', 'arrived', 'checked-in', 'fulfilled', 'noshow', 'booked'] as const)[pick % 6];
    return onVisit(pick, (key) =>
      at.desk.api.appointments.setStatus.mutate({ ...key, to: to ?? 'booked', reason: 'a slip' }),
    );
  },
  cancel: (pick) =>
    onVisit(pick, (key) => at.desk.api.appointments.cancel.mutate({ ...key, reason: 'work', note: '' })),
  note: (pick) =>
    onVisit(pick, (key) => at.desk.api.appointments.updateNote.mutate({ ...key, note: `note ${pick}` })),
  decide: (pick) =>
    onVisit(pick, (key) => at.desk.api.appointments.decideNextVisit.mutate({ ...key, decision: 'recall' })),
  edit: async (pick) => {
    const client = await at.desk.api.clients.get.query({ id: at.anna });
    return at.desk.api.clients.update.mutate({ ...client, phone: `0${pick}`, fitzpatrick: 1 + (pick % 6) });
  },
  archive: async (pick) => {
    const { id, version, isArchived } = await at.desk.api.clients.get.query({
      id: pick % 2 ? at.anna : at.bella,
    });
    return at.desk.api.clients.setArchived.mutate({ id, version, isArchived: !isArchived });
  },
};

async function onVisit(pick: number, work: (key: { id: never; version: number }) => Promise<unknown>) {
  const range = { fromDate: '2026-12-01', toDate: '2026-12-31' };
  const { visits } = await at.desk.api.appointments.range.query(range);
  const visit = visits[pick % Math.max(1, visits.length)];
  return visit && work({ id: visit.id as never, version: visit.version }); // the id goes back where it came from
}

test('a morning of work taken back step by step is the clinic as it was, and done again as it had become', async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20));
  const morning = fc.array(deed, { minLength: 4, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(morning, async (done) => {
      while ((await at.desk.api.undo.list.query({ limit: 1 })).done.length > 0)
        await at.desk.api.undo.last.mutate({});
      const before = await clinicNow();
      // A deed that the rules refuse changes nothing and leaves nothing to take back.
      for (const [name, pick] of done) await deeds[name]?.(pick).catch(() => undefined);
      const after = await clinicNow();
      const { length } = (await at.desk.api.undo.list.query({ limit: 100 })).done;
      for (let step = 0; step < length; step += 1) await at.desk.api.undo.last.mutate({});
      expect(await clinicNow()).toEqual(before);
      for (let step = 0; step < length; step += 1) await at.desk.api.undo.redo.mutate({});
      expect(await clinicNow()).toEqual(after);
    }),
    { numRuns: 25 },
  );
  expect((await refusalOf(at.desk.api.undo.redo.mutate({}))).code).toBe('not_found');
  expect(await verifyAudit(at.clinic.deps.database.kysely)).toEqual({ rows: expect.any(Number) });
}, 60_000);
