import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProtocols } from '../clinical/protocols.ts';
import type { BookingCalendar } from './bookingCalendar.ts';
import { followUpWindow } from './followUpWindow.ts';
import { anySeason, staffNamed } from './randomCalendar.oracle.ts';
import {
  type PlannedVisit,
  type ReflowedVisit,
  type ReflowWish,
  reflow,
  type VisitChange,
} from './reflow.ts';
import type { WindowAfter } from './visitProposal.ts';
import { addDays, daysBetween, instantOf } from './wallTime.ts';

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
const windowAfter: WindowAfter = (performedOn) =>
  followUpWindow({ performedOn, protocol: defaultProtocols.wrinkles, areas: ['forehead'] });
const visit = (sessionNumber: number, date: string): PlannedVisit => ({
  sessionNumber,
  date,
  startMinute: 600,
  practitionerId: staffNamed('mara'),
});
// Tuesdays at ten, three weeks apart.
const course = [visit(2, '2026-03-24'), visit(3, '2026-04-14'), visit(4, '2026-05-05')];
const wish = (change: VisitChange, visits: readonly PlannedVisit[] = course): ReflowWish => ({
  visits,
  change,
  lastSessionOn: '2026-03-03',
  durationMinutes: 60,
  bufferMinutes: 15,
  windowAfter,
});
const moveTo = (sessionNumber: number, date: string): VisitChange => ({
  kind: 'moved',
  sessionNumber,
  to: { date, startMinute: 600, practitionerId: staffNamed('mara') },
});
const line = ({ sessionNumber, before, after, outcome, sentence }: ReflowedVisit) =>
  `${sessionNumber} ${before.date} -> ${after?.date ?? 'no date'} ${outcome}: ${sentence}`;

describe('the rest of a course after a change', () => {
  test('a visit moved back by two weeks takes the later ones with it, on their weekday and time', () => {
    expect(reflow(calendar, wish(moveTo(2, '2026-04-07'))).map(line)).toEqual([
      '2 2026-03-24 -> 2026-04-07 moved: Allowed, after the ideal 24 March 2026 to 31 March 2026.',
      '3 2026-04-14 -> 2026-04-28 moved: Too early: allowed from 21 April 2026. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
      '4 2026-05-05 -> 2026-05-19 moved: Too early: allowed from 12 May 2026. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
    ]);
  });

  test('later visits stay where they are while their windows allow it', () => {
    const monthly = [visit(2, '2026-03-24'), visit(3, '2026-04-21'), visit(4, '2026-05-19')];
    expect(reflow(calendar, wish(moveTo(2, '2026-03-31'), monthly)).map(line)).toEqual([
      '2 2026-03-24 -> 2026-03-31 moved: In the ideal window, 24 March 2026 to 31 March 2026.',
      '3 2026-04-21 -> 2026-04-21 kept: Stays. In the ideal window, 21 April 2026 to 28 April 2026.',
      '4 2026-05-19 -> 2026-05-19 kept: Stays: the visit before it keeps its date.',
    ]);
  });

  test('a missed visit is made up for after its day, and the others follow', () => {
    expect(reflow(calendar, wish({ kind: 'missed', sessionNumber: 2 })).map(line)).toEqual([
      '2 2026-03-24 -> 2026-03-31 moved: Missed. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
      '3 2026-04-14 -> 2026-04-21 moved: Earlier than advised: better from 21 April 2026. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
      '4 2026-05-05 -> 2026-05-12 moved: Earlier than advised: better from 12 May 2026. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
    ]);
  });

  test('a cancelled last visit changes nothing before it', () => {
    expect(reflow(calendar, wish({ kind: 'cancelled', sessionNumber: 4 })).map(line)).toEqual([
      '4 2026-05-05 -> 2026-05-12 moved: Cancelled. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
    ]);
  });

  test('a visit moved forward pulls in the one that would come late, if something earlier is free', () => {
    const visits = [visit(2, '2026-04-07'), visit(3, '2026-05-12')];
    expect(reflow(calendar, wish(moveTo(2, '2026-03-24'), visits)).map(line)[1]).toBe(
      '3 2026-05-12 -> 2026-04-14 moved: Late: the last day of the window is 5 May 2026. New date: In the ideal days, on the usual Tuesday, at the usual time, with Mara as last time.',
    );
    const clinic = { ...calendar.clinic, closures: [{ from: '2026-03-25T00:00', to: '2026-05-12T00:00' }] };
    expect(reflow({ ...calendar, clinic }, wish(moveTo(2, '2026-03-24'), visits)).map(line)[1]).toBe(
      '3 2026-05-12 -> 2026-05-12 kept: Stays. Late: the last day of the window is 5 May 2026. Nothing earlier is free.',
    );
  });

  test('when nothing is free the visit has no date and the later ones wait', () => {
    const clinic = { ...calendar.clinic, closures: [{ from: '2026-04-08T00:00', to: '2027-01-01T00:00' }] };
    expect(
      reflow({ ...calendar, clinic }, wish(moveTo(2, '2026-04-07'))).map(({ outcome, after }) => [
        outcome,
        after?.date,
      ]),
    ).toEqual([
      ['moved', '2026-04-07'],
      ['none_free', undefined],
      ['waits', undefined],
    ]);
  });

  test('another time or another practitioner on the same day is a move that takes nobody along', () => {
    const to = { date: '2026-03-24', startMinute: 600, practitionerId: staffNamed('mara') };
    const outcomes = (place: Partial<typeof to>) =>
      reflow(calendar, wish({ kind: 'moved', sessionNumber: 2, to: { ...to, ...place } })).map(
        ({ outcome }) => outcome,
      );
    expect(outcomes({ startMinute: 660 })).toEqual(['moved', 'kept', 'kept']);
    expect(outcomes({ practitionerId: staffNamed('jonas') })).toEqual(['moved', 'kept', 'kept']);
    expect(outcomes({})).toEqual(['kept', 'kept', 'kept']);
  });

  test('where no interval is published the later visits stay, as long as they come after it', () => {
    const free: WindowAfter = (performedOn) =>
      followUpWindow({ performedOn, protocol: defaultProtocols.enlarged_pores, areas: ['nose'] });
    const outcomes = (date: string) =>
      reflow(calendar, { ...wish(moveTo(2, date)), windowAfter: free }).map(({ outcome }) => outcome);
    expect(outcomes('2026-04-07')).toEqual(['moved', 'kept', 'kept']);
    expect(outcomes('2026-04-14')).toEqual(['moved', 'no_rule', 'waits']);
  });

  test('a session that is not in the course changes nothing', () => {
    expect(reflow(calendar, wish({ kind: 'missed', sessionNumber: 9 }))).toEqual([]);
  });
});

describe('in any season of any clinic', () => {
  const anyCourse = fc
    .tuple(anySeason, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), fc.nat(4))
    .map(([season, gaps, at]) => {
      let date = season.from;
      const visits = gaps.map((gap, index) => {
        date = addDays(date, gap);
        return visit(index + 2, date);
      });
      return { season, visits, at: at % visits.length };
    });

  test('when nothing moved every visit stays, whatever its window says', () => {
    fc.assert(
      fc.property(anyCourse, ({ season, visits, at }) => {
        const stays = visits[at] ?? visit(2, season.from);
        const change: VisitChange = { kind: 'moved', sessionNumber: stays.sessionNumber, to: stays };
        const result = reflow(season.calendar, { ...wish(change, visits), lastSessionOn: season.from });
        expect(result.map(({ before, after, outcome }) => ({ before, after, outcome }))).toEqual(
          visits.slice(at).map((each) => ({ before: each, after: each, outcome: 'kept' })),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('no visit that had to follow comes before the advised day, and none before the visit ahead of it', () => {
    const anyChange = fc.tuple(
      anyCourse,
      fc.integer({ min: -30, max: 90 }),
      fc.constantFrom('moved', 'missed', 'cancelled'),
    );
    fc.assert(
      fc.property(anyChange, ([{ season, visits, at }, days, kind]) => {
        const changed = visits[at] ?? visit(2, season.from);
        const { sessionNumber } = changed;
        const to = { ...changed, date: addDays(changed.date, days) };
        const change = kind === 'moved' ? { kind, sessionNumber, to } : { kind, sessionNumber };
        const result = reflow(season.calendar, { ...wish(change, visits), lastSessionOn: season.from });
        for (const [index, { after }] of result.entries()) {
          const previous = result[index - 1];
          if (previous?.after === undefined || after === undefined) continue;
          if (previous.after.date === previous.before.date) continue;
          expect(daysBetween(previous.after.date, after.date)).toBeGreaterThanOrEqual(21);
        }
      }),
      { numRuns: 40 },
    );
  });
});
