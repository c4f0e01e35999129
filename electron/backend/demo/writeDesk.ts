/** What lies on the demo's desk: the waiting list, notes on days and visits, and why somebody was booked early. */
import type { AppointmentId, ClientId, DayNoteId, ServiceId, WaitlistId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import { insertDayNote } from '../features/dayNotes/dayNotes.repo.ts';
import { readWindow } from '../features/followUps/followUps.repo.ts';
import { insertWaiting } from '../features/waitlist/waitlist.repo.ts';
import { type DeskWork, deskOn, someTime } from './deskWork.ts';

export async function writeDesk(work: DeskWork): Promise<void> {
  await writeDayNotes(work);
  await writeWaitlist(work);
  await writeVisitNotes(work);
  await writeEarlyReasons(work);
  await archiveOldClients(work);
}

async function writeDayNotes(work: DeskWork): Promise<void> {
  const { db, premises, today, newId } = work;
  const [owner, , third] = premises.practitioners;
  const notes = [
    { days: 0, staffId: null, content: 'Needle & Co deliver cartridges before noon.' },
    { days: 0, staffId: owner?.id ?? null, content: 'Ring Dr Lim back about the clearance letter.' },
    { days: 1, staffId: null, content: 'Fire alarm is tested at ten: tell whoever is lying down.' },
    { days: 3, staffId: third?.id ?? null, content: 'Leaves at six sharp: first aid course.' },
    { days: 5, staffId: null, content: 'Steriliser is serviced in the morning: take packs from the shelf.' },
    { days: -1, staffId: null, content: 'Card machine was down until lunch.' },
  ];
  for (const [index, { days, staffId, content }] of notes.entries()) {
    const id = newId() as DayNoteId; // branded where it becomes a note's
    const note = { id, version: 1, onDate: addDays(today, days), staffId, content, isRemoved: false };
    await insertDayNote(db, note, someTime(work, 8 - index));
  }
}

const wishes = [
  { weekdays: [], from: 0, to: 1440, days: 12, note: 'Flies out soon; any time would do.' },
  {
    weekdays: [1, 2, 3, 4, 5],
    from: 0,
    to: 12 * 60 + 30,
    days: undefined,
    note: 'Mornings, before the school run.',
  },
  { weekdays: [4, 5], from: 16 * 60, to: 18 * 60, days: undefined, note: 'After work, Thursday or Friday.' },
  { weekdays: [6, 7], from: 0, to: 1440, days: 30, note: 'Weekends only. Text, not call.' },
  {
    weekdays: [],
    from: 12 * 60,
    to: 15 * 60,
    days: 20,
    note: 'Could come in her lunch break at an hour’s notice.',
  },
] as const;

/** Some of those whose visit is further away than they would like. */
async function writeWaitlist(work: DeskWork): Promise<void> {
  const { db, today, newId } = work;
  const visits = await db
    .selectFrom('appointments')
    .innerJoin('clients', 'clients.id', 'appointments.client_id')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .select(['client_id', 'service_id'])
    .where('appointments.status', '=', 'booked')
    .where('services.kind', '=', 'treatment')
    .where('clients.may_contact', '=', 1)
    .where('starts_local', '>', addDays(today, 6))
    .orderBy('starts_local')
    .orderBy('appointments.id')
    .execute();
  const byClient = new Map<ClientId, ServiceId>(visits.map((row) => [row.client_id, row.service_id]));
  const everyFourth = [...byClient].filter((_, index) => index % 4 === 0);
  for (const [index, wish] of wishes.entries()) {
    const [clientId, serviceId] = everyFourth[index] ?? [];
    if (!clientId || !serviceId) continue;
    const { weekdays, from: fromMinute, to: toMinute, note, days } = wish;
    const until = days === undefined ? {} : { untilDate: addDays(today, days) };
    const times = { weekdays: [...weekdays], fromMinute, toMinute, ...until };
    const id = newId() as WaitlistId; // branded where it becomes a wish's
    const by = { createdBy: deskOn(work), at: someTime(work, 2 + index * 3) };
    await insertWaiting(db, { id, clientId, serviceId, practitionerIds: [], ...times, note, ...by });
  }
}

const visitNotes = [
  'Comes straight from work, may be five minutes late.',
  'Wants to talk about sunscreen before her holiday.',
  'Bring up last month’s photos.',
  'Her daughter waits in reception.',
  'Asked for numbing cream early: ring at quarter to.',
  'New phone number next month.',
  'First time after the summer break.',
] as const;
const cancelNotes: Readonly<Record<string, readonly string[]>> = {
  unwell: ['A cold, voice gone.', 'Temperature since last night.'],
  work: ['Shift was changed.', 'Has to be in London that day.'],
  other_plans: ['Family visit.', ''],
  not_healed: ['Sunburnt on Sunday, will wait.', 'Still a little pink.'],
};

async function writeVisitNotes({ db, random, today }: DeskWork): Promise<void> {
  const visits = await db
    .selectFrom('appointments')
    .select(['id', 'status', 'cancel_reason'])
    .where('starts_local', '>', addDays(today, -90))
    .orderBy('starts_local')
    .orderBy('id')
    .execute();
  const set = (id: AppointmentId, note: { note: string } | { cancel_note: string }) =>
    db.updateTable('appointments').set(note).where('id', '=', id).execute();
  for (const { id, status, cancel_reason } of visits) {
    const words = cancelNotes[cancel_reason ?? ''];
    if (status === 'cancelled' && words) await set(id, { cancel_note: random.pick(words) });
    else if (random.chance(0.12)) await set(id, { note: random.pick(visitNotes) });
  }
}

const earlyReasons = [
  'Travels for two months after; skin looked at and calm.',
  'Settled quickly each time; Mara agrees.',
  'Wedding at the end of the month, knows it is early.',
] as const;

/** Whoever comes again before the advised day was booked for a reason. */
async function writeEarlyReasons({ db, random }: DeskWork): Promise<void> {
  const rows = await db
    .selectFrom('follow_ups')
    .innerJoin('treatments', 'treatments.id', 'follow_ups.treatment_id')
    .innerJoin('appointments', 'appointments.plan_id', 'treatments.plan_id')
    .select(['appointments.id', 'starts_local', 'window'])
    .where('follow_ups.kind', '=', 'next_session')
    .where('appointments.status', '<>', 'cancelled')
    .whereRef('appointments.session_number', '=', (eb) => eb('treatments.session_number', '+', 1))
    .orderBy('starts_local')
    .orderBy('appointments.id')
    .execute();
  for (const { id, starts_local, window } of rows) {
    const { warnBefore } = readWindow(window);
    if (warnBefore === undefined || starts_local.slice(0, 10) >= warnBefore) continue;
    const override_reason = random.pick(earlyReasons);
    await db.updateTable('appointments').set({ override_reason }).where('id', '=', id).execute();
  }
}

/** Nobody has seen them for most of a year, and nobody waits for them. */
async function archiveOldClients({ db, today, now }: DeskWork): Promise<void> {
  await db
    .updateTable('clients')
    .set({ archived_at: now })
    .where('id', 'not in', (visits) =>
      visits.selectFrom('appointments').select('client_id').where('starts_local', '>', addDays(today, -240)),
    )
    .where('id', 'in', (visits) => visits.selectFrom('appointments').select('client_id'))
    .where('id', 'not in', (waits) =>
      waits.selectFrom('follow_ups').select('client_id').where('status', 'in', ['due', 'booked']),
    )
    .execute();
}
