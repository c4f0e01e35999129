import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { emptyClient } from '../../../../shared/schemas/clients.ts';
import { refusalOf, type TestDesk, testPin } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { verifyAudit } from '../audit/audit.repo.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
const undo = async (desk: TestDesk = at.desk) => (await desk.api.undo.last.mutate({})).sentence;
const redo = async (desk: TestDesk = at.desk) => (await desk.api.undo.redo.mutate({})).sentence;
const move = async (id: AppointmentId, startsLocal: string, desk: TestDesk = at.desk) => {
  const { version } = await desk.api.appointments.get.query({ id });
  return desk.api.appointments.move.mutate({ id, version, startsLocal });
};

/** What the desk sees of every visit, in order of time. */
async function diary(): Promise<string[]> {
  const range = { fromDate: '2026-11-23', toDate: '2026-12-31' };
  const { visits } = await at.desk.api.appointments.range.query(range);
  return visits.map(
    (visit) =>
      `${visit.clientGivenName} ${visit.startsLocal.slice(5)} ${visit.durationMinutes} ${visit.status}${visit.note && ` “${visit.note}”`}`,
  );
}
/** The live time of every practitioner, room and client. */
const holds = () =>
  at.clinic.deps.database.kysely
    .selectFrom('appointment_holds')
    .select(['resource', 'starts_at', 'ends_at'])
    .where('is_live', '=', 1)
    .orderBy('resource')
    .orderBy('starts_at')
    .execute();

test('one key takes back a booking, a move, a longer visit, a note, a step and a cancelling, each in its turn', async () => {
  const { id } = await book();
  const states = [await diary()];
  const change = async (work: (key: { id: AppointmentId; version: number }) => Promise<unknown>) => {
    const { version } = await at.desk.api.appointments.get.query({ id });
    await work({ id, version });
    states.push(await diary());
  };
  const { appointments } = at.desk.api;
  await change((key) => appointments.move.mutate({ ...key, startsLocal: '2026-11-24T11:00' }));
  await change((key) => appointments.move.mutate({ ...key, startsLocal: '2026-11-26T09:30' }));
  await change((key) => appointments.move.mutate({ ...key, roomId: at.room2 }));
  await change((key) => appointments.move.mutate({ ...key, durationMinutes: 90 }));
  await change((key) => appointments.updateNote.mutate({ ...key, note: 'Brings her mother' }));
  await change((key) => appointments.setStatus.mutate({ ...key, to: 'arrived' }));
  await change((key) => appointments.cancel.mutate({ ...key, reason: 'unwell', note: '' }));
  const taken = await holds();

  const said: string[] = [];
  for (let step = states.length - 1; step > 0; step -= 1) {
    said.push(await undo());
    expect(await diary()).toEqual(states[step - 1]);
  }
  said.push(await undo());
  expect({ diary: await diary(), holds: await holds() }).toEqual({ diary: [], holds: [] });
  expect(said).toEqual([
    'Booked Anna Smith again for Thursday 26 November at 09:30',
    'Set Anna Smith back to “Booked”',
    'Put back the note on the visit of Anna Smith',
    'The visit of Anna Smith lasts 60 minutes again',
    'Moved Anna Smith back to Petra Practitioner, Room 1',
    'Moved Anna Smith back to Tuesday 24 November at 11:00',
    'Moved Anna Smith back to 10:00',
    'Took back the booking of Anna Smith for Tuesday 24 November at 10:00',
  ]);

  const saidAgain: string[] = [];
  for (const state of states) {
    saidAgain.push(await redo());
    expect(await diary()).toEqual(state);
  }
  expect(await holds()).toEqual(taken);
  expect(saidAgain).toEqual([
    'Booked Anna Smith again for Tuesday 24 November at 10:00',
    'Moved Anna Smith to 11:00 again',
    'Moved Anna Smith to Thursday 26 November at 09:30 again',
    'Moved Anna Smith to Petra Practitioner, Room 2 again',
    'The visit of Anna Smith lasts 90 minutes again',
    'Changed the note for Anna Smith again',
    'Set Anna Smith to “Arrived” again',
    'Cancelled the visit of Anna Smith on Thursday 26 November at 09:30 again',
  ]);
  expect(await verifyAudit(at.clinic.deps.database.kysely)).toEqual({ rows: expect.any(Number) });
});

test('a visit does not go back to a time that somebody else has been given since', async () => {
  const { id } = await book();
  await move(id, '2026-11-24T14:00');
  await at.petra.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, startsLocal: '2026-11-24T10:30' }),
  );
  const error: unknown = await at.desk.api.undo.last.mutate({}).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message:
      'That time has been taken since: Petra Practitioner has another visit from 10:30 to 11:30. Nothing was taken back.',
    data: { code: 'slot_taken', details: { takenBy: 'Bella Smith' } },
  });
  expect(await diary()).toEqual(['Bella 11-24T10:30 60 booked', 'Anna 11-24T14:00 60 booked']);
});

test('a visit that somebody else has changed since is left as it is, with the name of who changed it', async () => {
  const { id } = await book();
  await move(id, '2026-11-24T11:00');
  await move(id, '2026-11-24T15:00', at.petra);
  expect(await refusalOf(at.desk.api.undo.last.mutate({}))).toEqual({
    code: 'changed_elsewhere',
    sentence: 'Petra Practitioner has changed this visit since. Nothing was taken back.',
  });
  expect(await diary()).toEqual(['Anna 11-24T15:00 60 booked']);
});

test('changed and changed back by somebody else, it can still be taken back', async () => {
  const { id } = await book();
  await move(id, '2026-11-24T11:00');
  await move(id, '2026-11-24T15:00', at.petra);
  await move(id, '2026-11-24T11:00', at.petra);
  expect(await undo()).toBe('Moved Anna Smith back to 10:00');
});

test('everybody takes back her own work at her own desk only, and only since she signed in', async () => {
  const { id } = await book();
  const nothing = {
    code: 'not_found',
    sentence: 'There is nothing to take back: nothing was changed at this desk since you signed in.',
  };
  expect(await refusalOf(at.petra.api.undo.last.mutate({}))).toEqual(nothing);
  const me = await at.desk.api.staff.whoAmI.query();
  if (me.state === 'none') throw new Error('nobody is at the front desk');
  const elsewhere = at.clinic.newDesk();
  await elsewhere.api.staff.signIn.mutate({ staffId: me.id, pin: testPin });
  expect(await refusalOf(elsewhere.api.undo.last.mutate({}))).toEqual(nothing);

  at.clinic.setNow('2026-11-23T08:05:00Z');
  await at.desk.api.staff.lock.mutate();
  await at.desk.api.staff.signIn.mutate({ staffId: me.id, pin: testPin });
  expect((await at.desk.api.undo.list.query({})).done).toHaveLength(3);
  await move(id, '2026-11-24T11:00');

  at.clinic.setNow('2026-11-23T08:10:00Z');
  await at.desk.api.staff.signOut.mutate();
  await at.desk.api.staff.signIn.mutate({ staffId: me.id, pin: testPin });
  expect(await refusalOf(at.desk.api.undo.last.mutate({}))).toEqual(nothing);
});

test('after something new there is nothing to do again', async () => {
  const { id } = await book();
  await move(id, '2026-11-24T11:00');
  await undo();
  await move(id, '2026-11-24T12:00');
  expect(await refusalOf(at.desk.api.undo.redo.mutate({}))).toEqual({
    code: 'not_found',
    sentence: 'There is nothing to do again.',
  });
});

test('the list says what was done and what was taken back, and takes back any one of them', async () => {
  const { id } = await book();
  await book({ clientId: at.bella, startsLocal: '2026-11-24T14:00' });
  await move(id, '2026-11-24T11:00');
  await undo();
  const list = await at.desk.api.undo.list.query({ limit: 2 });
  expect({
    done: list.done.map((step) => step.sentence),
    undone: list.undone.map((step) => step.sentence),
  }).toEqual({
    done: [
      'Booked Bella Smith for Tuesday 24 November at 14:00',
      'Booked Anna Smith for Tuesday 24 November at 10:00',
    ],
    undone: ['Moved Anna Smith back to 10:00'],
  });
  const first = list.done[1]?.id ?? 0;
  await at.desk.api.undo.last.mutate({ id: first });
  expect(await diary()).toEqual(['Bella 11-24T14:00 60 booked']);
  expect((await refusalOf(at.desk.api.undo.last.mutate({ id: first }))).sentence).toBe(
    'This has been taken back already.',
  );
});

test('a closure entered since forbids the way back, in words', async () => {
  const { id } = await book({ startsLocal: '2026-11-25T10:00' });
  await move(id, '2026-11-26T10:00');
  await at.owner.api.availability.createAbsence.mutate({
    staffId: null,
    startsLocal: '2026-11-25T00:00',
    endsLocal: '2026-11-26T00:00',
    reason: 'Burst pipe',
  });
  expect(await refusalOf(at.desk.api.undo.last.mutate({}))).toEqual({
    code: 'outside_hours',
    sentence: 'The clinic is closed then, on Wednesday 25 November. Nothing was taken back.',
  });
});

test('an entered, changed and archived client is taken back and done again', async () => {
  const { clients } = at.desk.api;
  const { id } = await clients.create.mutate({
    ...emptyClient,
    givenName: 'Cleo',
    familyName: 'Moss',
    phone: '07',
  });
  const read = async () => {
    const client = await clients.get.query({ id });
    return `${client.phone} ${client.email} ${client.isArchived ? 'archived' : 'listed'}`;
  };
  const created = await clients.get.query({ id });
  await clients.update.mutate({ ...created, phone: '08', email: 'Cleo@Example.org' });
  await clients.setArchived.mutate({ id, version: 2, isArchived: true });
  const seen: string[] = [];
  for (const key of [undo, undo, undo, redo, redo, redo]) seen.push(`${await key()}: ${await read()}`);
  expect(seen).toEqual([
    'Brought Cleo Moss back to the client list: 08 cleo@example.org listed',
    'Put back the details of Cleo Moss: 07  listed',
    'Took Cleo Moss off the client list: 07  archived',
    'Brought Cleo Moss back to the client list: 07  listed',
    'Changed the details of Cleo Moss again: 08 cleo@example.org listed',
    'Archived Cleo Moss again: 08 cleo@example.org archived',
  ]);
});

test('a client who was changed or booked by somebody else since stays as she is', async () => {
  const { clients } = at.desk.api;
  const { id } = await clients.create.mutate({
    ...emptyClient,
    givenName: 'Cleo',
    familyName: 'Moss',
    phone: '07',
  });
  await at.petra.api.appointments.book.mutate(at.booking({ clientId: id }));
  expect((await refusalOf(at.desk.api.undo.last.mutate({}))).sentence).toBe(
    'A visit is booked for this client, so the entry stays in the list. Nothing was taken back.',
  );
  await at.petra.api.clients.update.mutate({ ...(await clients.get.query({ id })), phone: '09' });
  expect((await refusalOf(at.desk.api.undo.last.mutate({}))).sentence).toBe(
    'Petra Practitioner has changed this client since. Nothing was taken back.',
  );
});
