import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BookingCalendar, SlotWish } from './bookingCalendar.ts';
import { anySearch, roomNamed, staffNamed } from './randomCalendar.oracle.ts';
import { perfectScore, slotReason } from './slotScore.ts';
import { freeSlotsByOracle } from './slots.oracle.ts';
import { freeSlots, type Slot } from './slots.ts';
import { compare, instantOf } from './wallTime.ts';

const mara = { id: staffNamed('mara'), name: 'Mara', absences: [], busy: new Map() };
const jonas = { id: staffNamed('jonas'), name: 'Jonas', absences: [], busy: new Map() };
const day = [{ start: 540, end: 720 }];
const calendar: BookingCalendar = {
  clinic: {
    zone: 'Europe/London',
    openingHours: { 1: day, 2: day, 3: day, 4: day, 5: day },
    closures: [],
  },
  gridMinutes: 30,
  practitioners: [mara],
  rooms: [],
  clientBusy: new Map(),
  notBefore: 0,
};
// 24 November 2026 is a Tuesday.
const tuesday: SlotWish = {
  from: '2026-11-24',
  to: '2026-11-24',
  durationMinutes: 60,
  bufferMinutes: 0,
  preferences: {},
};
const busyTuesday = (start: number, end: number) => new Map([['2026-11-24', [{ start, end }]]]);
const clock = (slot: Slot) => slot.startsLocal.slice(11);
const times = (slots: readonly Slot[]) => slots.map(clock).sort();

describe('where a visit fits', () => {
  test('an empty morning offers every half hour until the visit would run over closing time', () => {
    expect(times(freeSlots(calendar, tuesday))).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
  });

  test('a booking takes the starts that would run into it, and the next may start when it ends', () => {
    const practitioners = [{ ...mara, busy: busyTuesday(600, 630) }];
    expect(times(freeSlots({ ...calendar, practitioners }, tuesday))).toEqual(['09:00', '10:30', '11:00']);
  });

  test('cleaning afterwards must not run into the next booking, but may run past closing time', () => {
    const practitioners = [{ ...mara, busy: busyTuesday(600, 630) }];
    const found = freeSlots({ ...calendar, practitioners }, { ...tuesday, bufferMinutes: 15 });
    expect(times(found)).toEqual(['10:30', '11:00']);
  });

  test('cleaning after the last visit before midnight must not run into the first of the next day', () => {
    const clinic = { ...calendar.clinic, openingHours: { 2: [{ start: 1320, end: 1440 }] } };
    const practitioners = [{ ...mara, busy: new Map([['2026-11-25', [{ start: 10, end: 60 }]]]) }];
    const found = freeSlots({ ...calendar, clinic, practitioners }, { ...tuesday, bufferMinutes: 15 });
    expect(times(found)).toEqual(['22:00', '22:30']);
  });

  test('the client cannot be in two places, whoever treats', () => {
    const found = freeSlots({ ...calendar, clientBusy: busyTuesday(540, 630) }, tuesday);
    expect(times(found)).toEqual(['10:30', '11:00']);
  });

  test('takes the first room that is free, and offers nothing when none is', () => {
    const rooms = [
      { id: roomNamed('one'), busy: busyTuesday(540, 615) },
      { id: roomNamed('two'), busy: busyTuesday(600, 720) },
    ];
    const found = freeSlots({ ...calendar, rooms }, tuesday);
    expect(found.map((slot) => `${clock(slot)} ${slot.roomId}`).sort()).toEqual([
      '09:00 two',
      '10:30 one',
      '11:00 one',
    ]);
  });

  test('nothing is offered in the past, nor at a time that has just begun', () => {
    const now = instantOf('2026-11-24T09:30', 'Europe/London').instant;
    expect(times(freeSlots({ ...calendar, notBefore: now }, tuesday))[0]).toBe('09:30');
    expect(times(freeSlots({ ...calendar, notBefore: now + 1 }, tuesday))[0]).toBe('10:00');
    expect(freeSlots({ ...calendar, notBefore: now + 86_400_000 }, tuesday)).toEqual([]);
  });

  test('in the night in which the clocks go forward the lost hour is not offered', () => {
    const clinic = { ...calendar.clinic, openingHours: { 7: [{ start: 0, end: 240 }] } };
    const sunday = { ...tuesday, from: '2026-03-29', to: '2026-03-29', durationMinutes: 30 };
    expect(times(freeSlots({ ...calendar, clinic }, sunday))).toEqual([
      '00:00',
      '00:30',
      '02:00',
      '02:30',
      '03:00',
      '03:30',
    ]);
  });
});

describe('which comes first', () => {
  const week: SlotWish = {
    ...tuesday,
    from: '2026-11-23',
    to: '2026-11-27',
    preferences: {
      idealFrom: '2026-11-24',
      idealTo: '2026-11-25',
      usualWeekday: 3,
      usualMinute: 600,
      practitionerId: mara.id,
    },
  };
  const both = { ...calendar, practitioners: [jonas, mara] };

  test('the ideal days, then the usual weekday and time, then who treated last; and says so', () => {
    const found = freeSlots(both, { ...week, limitPerDay: 1 });
    expect(found.map((slot) => `${slot.date} ${clock(slot)} ${slot.practitionerId}: ${slot.reason}`)).toEqual(
      [
        '2026-11-25 10:00 mara: In the ideal days, on the usual Wednesday, at the usual time, with Mara as last time',
        '2026-11-24 10:00 mara: In the ideal days, at the usual time, with Mara as last time',
        '2026-11-23 10:00 mara: 1 day before the ideal days, at the usual time, with Mara as last time',
        '2026-11-26 10:00 mara: 1 day after the ideal days, at the usual time, with Mara as last time',
        '2026-11-27 10:00 mara: 2 days after the ideal days, at the usual time, with Mara as last time',
      ],
    );
    expect(found[0]?.score).toBe(perfectScore);
  });

  test('another practitioner is offered when the usual one is away', () => {
    const away = { ...mara, absences: [{ from: '2026-11-23T00:00', to: '2026-11-28T00:00' }] };
    const [best] = freeSlots({ ...both, practitioners: [jonas, away] }, week);
    expect(best?.reason).toBe(
      'In the ideal days, on the usual Wednesday, at the usual time, with Jonas this time',
    );
  });

  test('far from the ideal days it is months that are counted', () => {
    const facts = { startMinute: 600, practitioner: { id: mara.id, name: 'Mara' }, gaps: [] };
    const reasonOn = (date: string) =>
      slotReason({ ...facts, date }, { idealFrom: '2026-01-12', idealTo: '2026-01-19' });
    expect(['2026-01-20', '2026-03-20', '2026-03-21', '2026-10-23'].map(reasonOn)).toEqual([
      '1 day after the ideal days, with Mara',
      '60 days after the ideal days, with Mara',
      'About 2 months after the ideal days, with Mara',
      'About 9 months after the ideal days, with Mara',
    ]);
  });

  test('a time that leaves no gap nobody can book comes before one that does', () => {
    const [first, second, last] = freeSlots(
      { ...calendar, gridMinutes: 15, practitioners: [{ ...mara, busy: busyTuesday(630, 720) }] },
      tuesday,
    );
    expect([first, second, last].map((slot) => `${slot?.startsLocal.slice(11)} ${slot?.reason}`)).toEqual([
      '09:00 With Mara',
      '09:30 With Mara',
      '09:15 With Mara, leaves 15 minutes that cannot be booked, leaves 15 minutes that cannot be booked',
    ]);
  });

  test('equal ones come in order of time', () => {
    expect(
      freeSlots(both, { ...tuesday, limit: 3, durationMinutes: 30 }).map(
        (slot) => `${clock(slot)} ${slot.practitionerId}`,
      ),
    ).toEqual(['09:00 jonas', '09:00 mara', '09:30 jonas']);
  });
});

describe('any calendar, also in the weeks in which the clocks change', () => {
  const inOrder = (slots: readonly Slot[]) =>
    slots
      .toSorted(
        (a, b) => compare(a.startsLocal, b.startsLocal) || compare(a.practitionerId, b.practitionerId),
      )
      .map((slot) => `${slot.startsLocal} ${slot.practitionerId}`);

  test('the slots are exactly those found by trying every minute', () => {
    fc.assert(
      fc.property(anySearch, ({ calendar: any, wish }) => {
        expect(inOrder(freeSlots(any, wish))).toEqual(freeSlotsByOracle(any, wish));
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('the best come first, and a short list is the beginning of the long one', () => {
    fc.assert(
      fc.property(anySearch, fc.integer({ min: 1, max: 12 }), ({ calendar: any, wish }, limit) => {
        const all = freeSlots(any, wish);
        const scores = all.map((slot) => slot.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(freeSlots(any, { ...wish, limit })).toEqual(all.slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });

  test('the room of a slot is free for as long as it is held', () => {
    fc.assert(
      fc.property(anySearch, ({ calendar: any, wish }) => {
        for (const slot of freeSlots(any, wish)) {
          const room = any.rooms.find((candidate) => candidate.id === slot.roomId);
          expect(room === undefined).toBe(any.rooms.length === 0);
          const held = { start: slot.startMinute, end: slot.endMinute + wish.bufferMinutes };
          const taken = room?.busy.get(slot.date) ?? [];
          expect(taken.filter((span) => span.start < held.end && held.start < span.end)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
