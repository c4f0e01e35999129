import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProtocols } from '../clinical/protocols.ts';
import type { BookingCalendar } from './bookingCalendar.ts';
import { type CourseVisit, type CourseWish, proposeCourse } from './course.ts';
import { followUpWindow } from './followUpWindow.ts';
import { anySeason, staffNamed } from './randomCalendar.oracle.ts';
import { freeSlotsByOracle } from './slots.oracle.ts';
import type { WindowAfter } from './visitProposal.ts';
import { addDays, daysBetween, instantOf, isoWeekday } from './wallTime.ts';

const day = [{ start: 540, end: 1020 }];
const calendar: BookingCalendar = {
  clinic: {
    zone: 'Europe/London',
    openingHours: { 1: day, 2: day, 3: day, 4: day, 5: day },
    closures: [],
  },
  gridMinutes: 15,
  practitioners: [{ id: staffNamed('mara'), name: 'Mara', absences: [], busy: new Map() }],
  rooms: [],
  clientBusy: new Map(),
  notBefore: instantOf('2026-03-02T08:00', 'Europe/London').instant,
};
const afterWrinkles: WindowAfter = (performedOn) =>
  followUpWindow({ performedOn, protocol: defaultProtocols.wrinkles, areas: ['forehead'] });
// 3 March 2026 is a Tuesday; the clocks go forward on 29 March.
const four: CourseWish = {
  count: 4,
  firstSessionNumber: 1,
  from: '2026-03-03',
  durationMinutes: 60,
  bufferMinutes: 15,
  weekday: 2,
  minute: 600,
  practitionerId: staffNamed('mara'),
  windowAfter: afterWrinkles,
};
const line = (visit: CourseVisit) =>
  `${visit.sessionNumber} ${visit.slot?.startsLocal ?? 'no date'}: ${visit.verdict}, ${visit.sentence}`;

describe('a whole course', () => {
  test('four visits on Tuesdays at ten, three weeks apart, also over the change of the clocks', () => {
    expect(proposeCourse(calendar, four).map(line)).toEqual([
      '1 2026-03-03T10:00: ok, Starts the course.',
      '2 2026-03-24T10:00: ideal, In the ideal window, 24 March 2026 to 31 March 2026.',
      '3 2026-04-14T10:00: ideal, In the ideal window, 14 April 2026 to 21 April 2026.',
      '4 2026-05-05T10:00: ideal, In the ideal window, 5 May 2026 to 12 May 2026.',
    ]);
  });

  test('goes on from the last session, and shows other days for each visit', () => {
    const [second] = proposeCourse(calendar, {
      ...four,
      count: 1,
      firstSessionNumber: 2,
      lastSessionOn: '2026-03-02',
    });
    expect(second?.slot?.startsLocal).toBe('2026-03-24T10:00');
    expect(second?.alternatives.map((slot) => slot.startsLocal)).toEqual([
      '2026-03-24T10:15',
      '2026-03-23T10:00',
      '2026-03-25T10:00',
      '2026-03-26T10:00',
      '2026-03-27T10:00',
    ]);
  });

  test('when the ideal days are closed the next allowed days are proposed, and then everything follows from there', () => {
    const closures = [{ from: '2026-03-23T00:00', to: '2026-04-06T00:00' }];
    const clinic = { ...calendar.clinic, closures };
    expect(proposeCourse({ ...calendar, clinic }, { ...four, count: 3 }).map(line)).toEqual([
      '1 2026-03-03T10:00: ok, Starts the course.',
      '2 2026-04-06T10:00: ok, Allowed, after the ideal 24 March 2026 to 31 March 2026.',
      '3 2026-04-28T10:00: ideal, In the ideal window, 27 April 2026 to 4 May 2026.',
    ]);
  });

  test('a visit that can only be late says so', () => {
    const clinic = { ...calendar.clinic, closures: [{ from: '2026-03-17T00:00', to: '2026-04-20T00:00' }] };
    expect(proposeCourse({ ...calendar, clinic }, { ...four, count: 2 }).map(line)).toEqual([
      '1 2026-03-03T10:00: ok, Starts the course.',
      '2 2026-04-20T10:00: late, Late: the last day of the window is 14 April 2026.',
    ]);
  });

  test('a client who stayed away for a year is looked for from today on', () => {
    const [next] = proposeCourse(calendar, {
      ...four,
      count: 1,
      from: '2025-03-01',
      lastSessionOn: '2025-02-20',
    });
    expect([next?.slot?.startsLocal, next?.verdict]).toEqual(['2026-03-02T10:00', 'late']);
  });

  test('the last day that is not late is still looked at, and the day after it is the first late one', () => {
    const closedUntil = (date: string) => {
      const clinic = { ...calendar.clinic, closures: [{ from: '2026-03-17T00:00', to: `${date}T00:00` }] };
      return proposeCourse({ ...calendar, clinic }, { ...four, count: 2 }).map(line)[1];
    };
    expect(closedUntil('2026-04-14')).toBe(
      '2 2026-04-14T10:00: ok, Allowed, after the ideal 24 March 2026 to 31 March 2026.',
    );
    expect(closedUntil('2026-04-15')).toBe(
      '2 2026-04-15T10:00: late, Late: the last day of the window is 14 April 2026.',
    );
  });

  test('nobody comes before the day from which she can, in the middle of a course too, nor a course begins in the past', () => {
    const running = { ...four, count: 1, firstSessionNumber: 2, lastSessionOn: '2026-03-03' };
    const dates = [
      proposeCourse(calendar, { ...running, from: '2026-04-02' })[0]?.slot?.date,
      proposeCourse(calendar, { ...four, count: 1, from: '2025-01-01' })[0]?.slot?.date,
    ];
    expect(dates).toEqual(['2026-04-02', '2026-03-03']);
  });

  test('each visit asks for the window after the one before it, and is never on the same day', () => {
    const asked: string[] = [];
    const windowAfter: WindowAfter = (performedOn, sessionNumber) => {
      asked.push(`${sessionNumber} on ${performedOn}`);
      const days = { floor: 0, softFloor: 0, idealFrom: 0, idealTo: 7, lateAfter: 14 };
      return followUpWindow({
        performedOn,
        protocol: { ...defaultProtocols.wrinkles, days },
        areas: ['forehead'],
      });
    };
    const visits = proposeCourse(calendar, { ...four, weekday: undefined, count: 3, windowAfter });
    expect(visits.map(({ slot }) => slot?.date)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
    expect(asked).toEqual(['1 on 2026-03-03', '2 on 2026-03-04']);
  });

  test('when nothing is free the rest of the course waits instead of guessing', () => {
    const clinic = { ...calendar.clinic, closures: [{ from: '2026-03-17T00:00', to: '2027-01-01T00:00' }] };
    expect(proposeCourse({ ...calendar, clinic }, { ...four, count: 3 }).map(line)).toEqual([
      '1 2026-03-03T10:00: ok, Starts the course.',
      '2 no date: none_free, Nothing is free up to 8 weeks after the window. Try a shorter visit or another practitioner.',
      '3 no date: waits, Choose a date for the visit before this one first.',
    ]);
  });

  test('where no interval is published only the first visit gets a date', () => {
    const windowAfter: WindowAfter = (performedOn) =>
      followUpWindow({
        performedOn,
        protocol: defaultProtocols.enlarged_pores,
        areas: ['forehead'],
        extraRules: [],
      });
    const [first, second, third] = proposeCourse(calendar, { ...four, count: 3, windowAfter });
    expect([first?.slot?.date, second?.verdict, third?.verdict]).toEqual(['2026-03-03', 'no_rule', 'waits']);
    expect(second?.sentence).toBe(defaultProtocols.enlarged_pores.noRuleBecause);
  });

  test('while a reaction has not healed nothing is proposed', () => {
    const windowAfter: WindowAfter = (performedOn) =>
      followUpWindow({
        performedOn,
        protocol: defaultProtocols.wrinkles,
        areas: ['forehead'],
        unhealedReaction: true,
      });
    const visits = proposeCourse(calendar, { ...four, count: 2, lastSessionOn: '2026-02-20', windowAfter });
    expect(visits.map((visit) => visit.verdict)).toEqual(['blocked', 'waits']);
  });
});

describe('in any season of any clinic', () => {
  const indications = ['wrinkles', 'melasma', 'striae', 'alopecia', 'acne_scar_atrophic'] as const;
  const anyCourse = fc.record({
    season: anySeason,
    indication: fc.constantFrom(...indications),
    count: fc.integer({ min: 1, max: 5 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    minute: fc.constantFrom(0, 90, 600, 1320),
  });

  test('no visit comes before the protocol allows it, and each one is free', () => {
    fc.assert(
      fc.property(anyCourse, ({ season, indication, count, weekday, minute }) => {
        const protocol = defaultProtocols[indication];
        const windowAfter: WindowAfter = (performedOn) =>
          followUpWindow({ performedOn, protocol, areas: ['abdomen'] });
        const wish = {
          ...four,
          practitionerId: undefined,
          count,
          weekday,
          minute,
          windowAfter,
          from: season.from,
        };
        let previous: string | undefined;
        for (const { slot } of proposeCourse(season.calendar, wish)) {
          if (slot === undefined) break;
          const days = previous === undefined ? Number.POSITIVE_INFINITY : daysBetween(previous, slot.date);
          expect(days).toBeGreaterThanOrEqual(protocol.days?.softFloor ?? 0);
          const thatDay = { ...wish, from: slot.date, to: slot.date, preferences: {} };
          expect(freeSlotsByOracle(season.calendar, thatDay)).toContain(
            `${slot.startsLocal} ${slot.practitionerId}`,
          );
          previous = slot.date;
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('where the day is free at that time, the preferred weekday is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 5 }), (shift, weekday) => {
        const from = addDays('2026-03-03', shift);
        const visits = proposeCourse(calendar, { ...four, from, weekday });
        expect(
          visits.map((visit) => [isoWeekday(visit.slot?.date ?? from), visit.slot?.startMinute]),
        ).toEqual(visits.map(() => [weekday, 600]));
      }),
      { numRuns: 20 },
    );
  });
});
