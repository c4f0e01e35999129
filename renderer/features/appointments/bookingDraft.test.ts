/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { ClientId, PlanId, RoomId, ServiceId, StaffId } from '../../../shared/ids.ts';
import { bookingOf, emptyDraft, freeRoom, likelyService, missingPart, splitTyped } from './bookingDraft.ts';

// Any text will do for an id here.
const anna = { id: 'anna' as ClientId, name: 'Anna Smith', phone: '', alert: '' };
const mara = 'mara' as StaffId;
const room1 = { id: 'r1' as RoomId, isActive: true };
const room2 = { id: 'r2' as RoomId, isActive: true };
const consultation = { id: 'c' as ServiceId, kind: 'consultation', durationMinutes: 30 } as const;
const treatment = { id: 't' as ServiceId, kind: 'treatment', durationMinutes: 60 } as const;

test('the button says what is missing, one thing after the other', () => {
  const empty = emptyDraft('2026-11-24');
  const withClient = { ...empty, client: anna };
  const withWho = { ...withClient, practitionerId: mara };
  expect([
    missingPart(empty, true),
    missingPart({ ...empty, newClient: { givenName: ' ', familyName: '', phone: '1' } }, true),
    missingPart(withClient, false),
    missingPart(withClient, true),
    missingPart(withWho, true),
    missingPart({ ...withWho, time: '10:00' }, true),
    missingPart({ ...withWho, date: '', time: '10:00' }, true),
  ]).toEqual([
    'Choose a client',
    'Choose a client',
    'Choose a service',
    'Choose a practitioner',
    'Choose a time',
    '',
    'Choose a day',
  ]);
});

test('somebody who is waited for is booked for a treatment of her course, as long as the service takes', () => {
  const service = likelyService([consultation, treatment], { isWaitedFor: true, isKnown: true });
  const draft = { ...emptyDraft('2026-11-24'), client: anna, practitionerId: mara, time: '10:00' };
  const plan = { id: 'p' as PlanId, sessionNumber: 3 };
  const facts = { clientId: anna.id, freeRoomId: room1.id, plan };
  expect(service && bookingOf(draft, { ...facts, service })).toEqual({
    clientId: 'anna',
    serviceId: 't',
    practitionerId: 'mara',
    roomId: 'r1',
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 60,
    note: '',
    planId: 'p',
    sessionNumber: 3,
  });
  const plain = { ...draft, durationMinutes: 45, roomId: null, overrideReason: ' why ' };
  expect(bookingOf(plain, { ...facts, service: consultation })).toEqual({
    clientId: 'anna',
    serviceId: 'c',
    practitionerId: 'mara',
    roomId: null,
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 45,
    note: '',
    overrideReason: ' why ',
  });
});

test('the treatment she had last is the one she most likely comes for, and a newcomer comes to be seen first', () => {
  const body = { ...treatment, id: 'body' as ServiceId };
  const services = [treatment, consultation, body];
  const stranger = { isWaitedFor: false, isKnown: false };
  expect([
    likelyService(services, { isWaitedFor: true, isKnown: true, lastTreatment: body.id })?.id,
    likelyService(services, { isWaitedFor: true, isKnown: true, lastTreatment: 'gone' as ServiceId })?.id,
    likelyService(services, { isWaitedFor: false, isKnown: true, lastTreatment: body.id })?.id,
    likelyService(services, { ...stranger, isKnown: true })?.id,
    likelyService(services, stranger)?.id,
    likelyService([body], stranger)?.id,
  ]).toEqual(['body', 't', 'body', 't', 'c', 'body']);
});

test('any free room is the first in which nobody is', () => {
  const visit = {
    roomId: room1.id,
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 60,
    bufferMinutes: 10,
    status: 'booked',
  };
  const at = (time: string) => ({ startsLocal: `2026-11-24T${time}`, durationMinutes: 30, bufferMinutes: 5 });
  const both = [visit, { ...visit, roomId: room2.id }];
  expect([
    freeRoom([room1, room2], [visit], at('10:30')),
    freeRoom([room1, room2], [visit], at('11:05')),
    freeRoom([room1, room2], [visit], at('11:10')),
    freeRoom([room1, room2], [{ ...visit, status: 'cancelled' }], at('10:30')),
    freeRoom([room1, room2], both, at('09:45')),
    freeRoom([{ ...room1, isActive: false }], [], at('10:00')),
  ]).toEqual(['r2', 'r2', 'r1', 'r1', null, null]);
});

test('what was typed to find somebody becomes the name or the number of the new client', () => {
  expect([splitTyped(' Anna Maria  Smith '), splitTyped('Zoë'), splitTyped('07700 900123')]).toEqual([
    { givenName: 'Anna', familyName: 'Maria Smith', phone: '' },
    { givenName: 'Zoë', familyName: '', phone: '' },
    { givenName: '', familyName: '', phone: '07700 900123' },
  ]);
});
