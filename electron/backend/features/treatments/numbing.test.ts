import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

test('when the anaesthetic was put on is in the record that the visit begins, as the desk noted it', async () => {
  const visit = at.booking({ serviceId: at.serviceOf('treatment'), startsLocal: '2026-11-23T09:00' });
  let { id, version } = await at.desk.api.appointments.book.mutate(visit);
  for (const [to, minute] of [
    ['arrived', '40'],
    ['numbing', '42'],
    ['checked-in', '59'],
  ] as const) {
    at.clinic.setNow(`2026-11-23T08:${minute}:00Z`);
    ({ id, version } = await at.desk.api.appointments.setStatus.mutate({ id, version, to }));
  }
  const draft = await at.petra.api.treatments.start.mutate({ appointmentId: id });
  const { fields } = await at.petra.api.treatments.get.query({ id: draft.id });
  expect([fields.anaestheticOnAt, fields.anaestheticOffAt, fields.anaesthetic]).toEqual(['08:42', '', '']);
});
