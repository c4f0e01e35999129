/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { Visit } from './calendarTypes.ts';
import { dragConflict } from './dragConflict.ts';

const visit = (over: Partial<Record<keyof Visit, unknown>>): Visit =>
  ({
    id: 'a',
    clientId: 'anna',
    practitionerId: 'mara',
    practitionerName: 'Mara',
    roomId: 'r1',
    roomName: 'Room 1',
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 60,
    bufferMinutes: 0,
    status: 'booked',
    ...over,
  }) as Visit; // only what the rule looks at

const dragged = visit({});
const at = (startsLocal: string, practitionerId = 'mara', roomId = 'r1') => ({
  startsLocal: `2026-11-24T${startsLocal}`,
  durationMinutes: 60,
  practitionerId,
  roomId,
});

test('while a visit is dragged it says what is in the way: the practitioner, the room or the client', () => {
  const others = [
    visit({ id: 'b', clientId: 'bella', startsLocal: '2026-11-24T11:00', bufferMinutes: 15 }),
    visit({ id: 'c', practitionerId: 'anil', roomId: 'r2', startsLocal: '2026-11-24T14:00' }),
    visit({ id: 'd', clientId: 'dora', startsLocal: '2026-11-24T16:00', status: 'cancelled' }),
  ];
  expect({
    practitioner: dragConflict(dragged, at('10:30'), others),
    cleaning: dragConflict(dragged, at('12:00'), others),
    ownCleaning: dragConflict(visit({ bufferMinutes: 10 }), at('10:00'), others),
    room: dragConflict(dragged, at('11:30', 'anil'), others),
    client: dragConflict(dragged, at('13:30', 'jess', 'r3'), others),
    touching: dragConflict(dragged, at('10:00'), others),
    cancelled: dragConflict(dragged, at('16:00'), others),
    itself: dragConflict(dragged, at('10:15'), [dragged]),
  }).toEqual({
    practitioner: 'Mara is taken 11:00–12:15',
    cleaning: 'Mara is taken 11:00–12:15',
    ownCleaning: 'Mara is taken 11:00–12:15; 10 min to clean up first',
    room: 'Room 1 is taken 11:00–12:15',
    client: 'Already has a visit 14:00–15:00',
    touching: undefined,
    cancelled: undefined,
    itself: undefined,
  });
});
