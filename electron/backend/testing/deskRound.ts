/**
 * What a desk asks while it deals with one client, through the whole handler: Today, the calendar, a search, the recall
 * list, her page, free times, a booking that is moved and cancelled. For tests and for measuring.
 */
import type { TRPCClient } from '@trpc/client';
import type { ClientId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import type { AppRouter } from '../router.ts';

type Api = TRPCClient<AppRouter>;

export interface DeskRound {
  readonly api: Api;
  readonly today: string;
  /** What is typed into the search. */
  readonly typed: string;
  /** Passes each question on; a bench keeps the time. */
  readonly ask: <Answer>(name: string, question: () => Promise<Answer>) => Promise<Answer>;
}

export const askPlainly: DeskRound['ask'] = (_, question) => question();

export async function dealWithOneClient(round: DeskRound): Promise<void> {
  await lookAtToday(round);
  await lookAtCalendar(round);
  const { api, ask, typed } = round;
  await ask('clients.list', () => api.clients.list.query({}));
  for (let letters = 1; letters <= typed.length; letters++)
    await ask('clients.list, typed', () => api.clients.list.query({ query: typed.slice(0, letters) }));
  const [client] = await lookAtRecalls(round);
  if (!client) throw new Error('nobody is due');
  await lookAtClient(round, client.clientId);
  await bookAndCancel(round, client.clientId);
}

async function lookAtToday({ api, ask, today }: DeskRound): Promise<void> {
  await ask('clinic.get', () => api.clinic.get.query());
  await ask('clinic.services', () => api.clinic.services.query());
  await ask('clinic.rooms', () => api.clinic.rooms.query());
  await ask('staff.list', () => api.staff.list.query());
  await ask('appointments.range, day', () =>
    api.appointments.range.query({ fromDate: today, toDate: today }),
  );
  await ask('treatments.ofDay', () => api.treatments.ofDay.query({ date: today }));
  await ask('waitlist.list', () => api.waitlist.list.query({}));
  await ask('sheets.dueHandouts', () => api.sheets.dueHandouts.query({ date: today }));
  await ask('dayNotes.list', () => api.dayNotes.list.query({ fromDate: today, toDate: today }));
  await ask('undo.list', () => api.undo.list.query({}));
}

async function lookAtCalendar({ api, ask, today }: DeskRound): Promise<void> {
  const days = (count: number) => ({ fromDate: today, toDate: addDays(today, count - 1) });
  await ask('availability.hours', () => api.availability.hours.query());
  await ask('availability.absences', () => api.availability.absences.query(days(7)));
  await ask('appointments.range, week', () => api.appointments.range.query(days(7)));
  await ask('appointments.range, month', () => api.appointments.range.query(days(35)));
  await ask('appointments.recentClients', () => api.appointments.recentClients.query({}));
}

async function lookAtRecalls({ api, ask }: DeskRound) {
  const due = await ask('followUps.list', () => api.followUps.list.query({ status: 'due' }));
  await ask('followUps.list, next page', () =>
    api.followUps.list.query({ status: 'due', offset: due.length }),
  );
  await ask('followUps.list, tried lately', () => api.followUps.list.query({ status: 'snoozed' }));
  await ask('followUps.list, coming', () => api.followUps.list.query({ status: 'coming' }));
  await ask('followUps.list, no rule', () => api.followUps.list.query({ status: 'no_rule' }));
  return due;
}

async function lookAtClient({ api, ask }: DeskRound, clientId: ClientId): Promise<void> {
  const client = await ask('clients.get', () => api.clients.get.query({ id: clientId }));
  const { givenName, familyName, phone, email, birthDate } = client;
  const typed = { givenName, familyName, phone, email, birthDate };
  await ask('clients.possibleDuplicates', () => api.clients.possibleDuplicates.query(typed));
  await ask('clients.history', () => api.clients.history.query({ id: clientId }));
  await ask('appointments.ofClient', () => api.appointments.ofClient.query({ clientId }));
  await ask('followUps.windowOf', () => api.followUps.windowOf.query({ clientId }));
  await ask('followUps.openOf', () => api.followUps.openOf.query({ clientId }));
  await ask('plans.ofClient', () => api.plans.ofClient.query({ clientId }));
  await ask('conditions.ofClient', () => api.conditions.ofClient.query({ clientId }));
  await ask('alerts.ofClient', () => api.alerts.ofClient.query({ clientId }));
  await ask('alerts.checksOfClient', () => api.alerts.checksOfClient.query({ clientId }));
  await ask('allergies.ofClient', () => api.allergies.ofClient.query({ clientId }));
  await ask('patchTests.ofClient', () => api.patchTests.ofClient.query({ clientId }));
  await ask('consents.ofClient', () => api.consents.ofClient.query({ clientId }));
  await ask('handouts.ofClient', () => api.handouts.ofClient.query({ clientId }));
  await ask('paperPack.ofClient', () => api.paperPack.ofClient.query({ clientId }));
  await ask('photos.ofClient', () => api.photos.ofClient.query({ clientId }));
  await ask('scores.ofClient', () => api.scores.ofClient.query({ clientId }));
  await ask('waitlist.list, client', () => api.waitlist.list.query({ clientId }));
  const [last] = await ask('treatments.ofClient', () => api.treatments.ofClient.query({ clientId }));
  if (!last) return;
  const { planId } = last;
  if (planId) await ask('progress.ofPlan', () => api.progress.ofPlan.query({ planId }));
  await ask('treatments.get', () => api.treatments.get.query({ id: last.id }));
  await ask('followUps.afterTreatment', () => api.followUps.afterTreatment.query({ treatmentId: last.id }));
}

async function bookAndCancel({ api, ask, today }: DeskRound, clientId: ClientId): Promise<void> {
  const service = (await api.clinic.services.query()).find(({ kind }) => kind === 'review');
  if (!service) throw new Error('the clinic offers no review');
  const wish = { clientId, serviceId: service.id, fromDate: addDays(today, 3), toDate: addDays(today, 31) };
  const { times } = await ask('appointments.freeTimes', () => api.appointments.freeTimes.query(wish));
  const [first, second] = times;
  if (!first || !second) return;
  const { practitionerId, roomId, startsLocal } = first;
  const { id: serviceId, durationMinutes } = service;
  const place = { clientId, serviceId, practitionerId, roomId, startsLocal, durationMinutes };
  const booked = await ask('appointments.book', () => api.appointments.book.mutate(place));
  await ask('appointments.get', () => api.appointments.get.query({ id: booked.id }));
  const { startsLocal: later, practitionerId: other, roomId: otherRoom } = second;
  const moved = await ask('appointments.move', () =>
    api.appointments.move.mutate({
      ...booked,
      startsLocal: later,
      practitionerId: other,
      roomId: otherRoom,
    }),
  );
  await ask('appointments.proposeReflow', () =>
    api.appointments.proposeReflow.query({ appointmentId: booked.id }),
  );
  await ask('appointments.cancel', () =>
    api.appointments.cancel.mutate({ id: booked.id, version: moved.version, reason: 'work' }),
  );
}
