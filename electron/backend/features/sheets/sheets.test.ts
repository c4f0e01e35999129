import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { signSession } from '../treatments/session.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

async function readable(date: string) {
  const { visits } = await at.desk.api.appointments.range.query({ fromDate: date, toDate: date });
  const before = await at.desk.api.sheets.beforeVisits.query({ date });
  return before.map(({ appointmentId, ...facts }) => ({
    who: visits.find((visit) => visit.id === appointmentId)?.clientGivenName,
    ...facts,
  }));
}

test('before a visit stand the alerts, the visit before it and the needle of the last session', async () => {
  const client = await at.desk.api.clients.get.query({ id: at.anna });
  await at.desk.api.clients.update.mutate({ ...client, alert: 'Faints easily' });
  const first = await at.desk.api.appointments.book.mutate(at.booking({ startsLocal: '2026-11-23T09:00' }));
  let { version } = first;
  for (const to of ['arrived', 'checked-in', 'fulfilled'] as const)
    ({ version } = await at.desk.api.appointments.setStatus.mutate({ id: first.id, version, to }));
  await signSession(at.petra, at.anna);
  await at.petra.api.conditions.add.mutate({
    clientId: at.anna,
    contraindication: 'hsv_active',
    variant: '',
    onDate: '',
    note: '',
  });
  await at.petra.api.allergies.add.mutate({
    clientId: at.anna,
    substance: 'Lidocaine',
    reaction: 'hives',
    severity: 'severe',
  });
  await at.desk.api.appointments.book.mutate(at.booking({ startsLocal: '2026-12-21T10:00' }));
  await at.desk.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, startsLocal: '2026-12-21T11:00' }),
  );
  const [anna, bella] = await readable('2026-12-21');
  expect(anna).toEqual({
    who: 'Anna',
    alerts: [
      'Faints easily',
      'Allergy: Lidocaine. Severe: hives',
      expect.stringMatching(/^Active cold sore/),
    ],
    previous: { onDate: '2026-11-23', serviceName: 'Consultation', practitionerName: 'Petra Practitioner' },
    lastNeedle: { millimetres: 1, onDate: '2026-11-23' },
  });
  expect(bella).toEqual({ who: 'Bella', alerts: [], previous: null, lastNeedle: null });
});

test('a cancelled visit is not on the sheet', async () => {
  const { id, version } = await at.desk.api.appointments.book.mutate(at.booking());
  await at.desk.api.appointments.cancel.mutate({ id, version, reason: 'work', note: '' });
  expect(await readable('2026-11-24')).toEqual([]);
});
