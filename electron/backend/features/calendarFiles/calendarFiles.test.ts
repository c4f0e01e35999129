import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
const fileOf = async (path: string) => {
  const response = await at.desk.fetch(path);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    disposition: response.headers.get('content-disposition'),
    cache: response.headers.get('cache-control'),
    text: await response.text(),
  };
};

/** The events as another program reads them, with the instants that it makes of them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      zone: String(component.getFirstProperty('dtstart')?.getParameter('tzid')),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      summary: event.summary,
      location: event.location,
    };
  });
}

test('a visit is one event with its zone, the clinic and the place, and nothing about health', async () => {
  const { id } = await book({ serviceId: at.serviceOf('treatment'), note: 'Acne scars, bring consent' });
  const { text, ...head } = await fileOf(`/appointments/${id}.ics`);
  expect(head).toEqual({
    status: 200,
    type: 'text/calendar; charset=utf-8',
    disposition: 'attachment; filename="appointment-2026-11-24.ics"',
    cache: 'no-store',
  });
  expect(eventsIn(text)).toEqual([
    {
      uid: `${id}@rollcall`,
      starts: '2026-11-24T10:00:00.000Z',
      ends: '2026-11-24T11:00:00.000Z',
      zone: 'Europe/London',
      sequence: 1,
      status: 'CONFIRMED',
      summary: 'Hill Street Skin: Appointment',
      location: '1 Hill Street, London',
    },
  ]);
  expect(text).not.toMatch(/METHOD|needling|scars|Anna|Petra|Room/i);
});

test('moved and then cancelled it is the same event with a higher number, and struck out', async () => {
  const { id, version } = await book();
  const moved = await at.desk.api.appointments.move.mutate({ id, version, startsLocal: '2026-11-25T09:00' });
  const [afterMove] = eventsIn((await fileOf(`/appointments/${id}.ics`)).text);
  await at.desk.api.appointments.cancel.mutate({ id, version: moved.version, reason: 'work', note: '' });
  const [afterCancel] = eventsIn((await fileOf(`/appointments/${id}.ics`)).text);
  const facts = [afterMove, afterCancel].map((event) => [
    event?.uid,
    event?.sequence,
    event?.starts,
    event?.status,
  ]);
  expect(facts).toEqual([
    [`${id}@rollcall`, 2, '2026-11-25T09:00:00.000Z', 'CONFIRMED'],
    [`${id}@rollcall`, 3, '2026-11-25T09:00:00.000Z', 'CANCELLED'],
  ]);
});

test('a client’s file has every visit to come, over the change of the clocks, and the cancelled ones', async () => {
  const service = at.serviceOf('treatment');
  await book({ serviceId: service, startsLocal: '2027-03-24T10:00' });
  await book({ serviceId: service, startsLocal: '2027-04-21T10:00' });
  const off = await book({ startsLocal: '2027-05-19T10:00' });
  await at.desk.api.appointments.cancel.mutate({ ...off, reason: 'work', note: '' });
  await book({ clientId: at.bella, startsLocal: '2027-05-19T10:00' });
  const events = eventsIn((await fileOf(`/clients/${at.anna}/appointments.ics`)).text);
  expect(events.map(({ starts, status }) => `${starts} ${status}`)).toEqual([
    '2027-03-24T10:00:00.000Z CONFIRMED',
    '2027-04-21T09:00:00.000Z CONFIRMED',
    '2027-05-19T09:00:00.000Z CANCELLED',
  ]);
  at.clinic.setNow('2027-04-01T08:00:00Z');
  await at.desk.api.staff.signIn.mutate({ staffId: at.owner.staffId, pin: '271828' });
  expect(eventsIn((await fileOf(`/clients/${at.anna}/appointments.ics`)).text)).toHaveLength(2);
});

test('nobody gets a file without signing in, from a locked screen, or of what is not there', async () => {
  const { id } = await book();
  const stranger = await at.clinic.newDesk().fetch(`/appointments/${id}.ics`);
  expect([stranger.status, await stranger.text()]).toEqual([401, 'Please sign in first.']);
  expect((await fileOf(`/clients/${at.bella}/appointments.ics`)).status).toBe(404);
  expect((await fileOf('/appointments/nobody.ics')).status).toBe(404);
  expect((await fileOf(`/appointments/${at.anna}.ics`)).status).toBe(404);
  await at.desk.api.staff.lock.mutate();
  expect((await fileOf(`/appointments/${id}.ics`)).status).toBe(401);
});
