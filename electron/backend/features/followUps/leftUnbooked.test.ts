import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

/** Monday 23 November 2026. */
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(() => clinic.close());

async function bookFor(kind: 'consultation' | 'review', startsLocal: string) {
  const service = (await desk.api.clinic.services.query()).find((one) => one.kind === kind);
  if (!service) throw new Error(`the test clinic has no ${kind}`);
  const visit = { clientId: anna, serviceId: service.id, practitionerId: desk.staffId };
  return desk.api.appointments.book.mutate({ ...visit, startsLocal, durationMinutes: 30 });
}
async function hold(visit: Awaited<ReturnType<typeof bookFor>>) {
  clinic.setNow('2026-11-23T11:00:00Z');
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
  const here = await desk.api.appointments.setStatus.mutate({ ...visit, to: 'arrived' });
  await desk.api.appointments.setStatus.mutate({ ...here, to: 'fulfilled' });
}
const isAsked = async () =>
  (await desk.api.followUps.openOf.query({ clientId: anna })).some(({ kind }) => kind === 'unbooked');

test('after a review nobody is asked about the next visit', async () => {
  await hold(await bookFor('review', '2026-11-23T10:00'));
  expect(await isAsked()).toBe(false);
});

test('a talk in the middle of a course asks nobody: she is waited for already', async () => {
  await signSession(desk, anna);
  await hold(await bookFor('consultation', '2026-11-23T10:00'));
  expect(await isAsked()).toBe(false);
});

test('who has a later visit is not asked about', async () => {
  await bookVisit(desk, anna, '2026-11-25T10:00');
  await hold(await bookFor('consultation', '2026-11-23T10:00'));
  expect(await isAsked()).toBe(false);
});

test('who had a later visit that was cancelled is asked about', async () => {
  const later = await bookVisit(desk, anna, '2026-11-25T10:00');
  await desk.api.appointments.cancel.mutate({ ...later, reason: 'unwell' });
  await hold(await bookFor('consultation', '2026-11-23T10:00'));
  expect(await isAsked()).toBe(true);
});

test('a session that is signed answers for the talk that came before it', async () => {
  await hold(await bookFor('consultation', '2026-11-23T10:00'));
  expect(await isAsked()).toBe(true);
  await signSession(desk, anna);
  expect(await isAsked()).toBe(false);
});

test('another talk that is booked is an answer too', async () => {
  await hold(await bookFor('consultation', '2026-11-23T10:00'));
  await bookFor('consultation', '2026-11-25T10:00');
  const rows = await desk.api.followUps.openOf.query({ clientId: anna });
  expect(rows.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['unbooked booked']);
});
