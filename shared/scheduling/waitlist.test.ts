import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staffNamed } from './randomCalendar.oracle.ts';
import { type FreedGap, matchWaitlist, type WaitlistWish } from './waitlist.ts';
import { addDays } from './wallTime.ts';

// 24 November 2026 is a Tuesday.
const gap: FreedGap = {
  date: '2026-11-24',
  start: 600,
  end: 690,
  practitionerId: staffNamed('mara'),
  gridMinutes: 15,
};
const wish = (id: string, more: Partial<WaitlistWish> = {}): WaitlistWish => ({
  id,
  durationMinutes: 60,
  bufferMinutes: 15,
  waitingSince: '2026-11-10',
  ...more,
});
const matched = (wishes: readonly WaitlistWish[]) =>
  matchWaitlist(gap, wishes).map((match) => `${match.wishId} ${match.startsLocal}: ${match.reason}`);

describe('who could take a time that has become free', () => {
  test('nobody is pulled in too early', () => {
    expect(
      matched([wish('tomorrow', { earliest: '2026-11-25' }), wish('today', { earliest: '2026-11-24' })]),
    ).toEqual(['today 2026-11-24T10:00: Waiting since 10 November 2026']);
  });

  test('who is past the ideal days comes first, then who waits longest', () => {
    expect(
      matched([
        wish('new'),
        wish('long', { waitingSince: '2026-10-01' }),
        wish('late', { idealTo: '2026-11-20' }),
        wish('later', { idealTo: '2026-11-10', waitingSince: '2026-11-20' }),
      ]),
    ).toEqual([
      'later 2026-11-24T10:00: 14 days past the ideal days, waiting since 20 November 2026',
      'late 2026-11-24T10:00: 4 days past the ideal days, waiting since 10 November 2026',
      'long 2026-11-24T10:00: Waiting since 1 October 2026',
      'new 2026-11-24T10:00: Waiting since 10 November 2026',
    ]);
  });

  test('the visit and its cleaning must fit, at hours that suit, when the client is nowhere else', () => {
    const ids = matchWaitlist(gap, [
      wish('too long', { durationMinutes: 90 }),
      wish('mornings until eleven', { hours: [{ start: 540, end: 660 }] }),
      wish('from a quarter past', { hours: [{ start: 615, end: 1080 }] }),
      wish('from half past', { hours: [{ start: 630, end: 1080 }] }),
      wish('busy until ten past', { durationMinutes: 45, busy: [{ start: 540, end: 610 }] }),
      wish('gone by a quarter to', { hours: [{ start: 540, end: 645 }] }),
      wish('Mondays', { weekdays: [1] }),
      wish('Jonas only', { practitionerIds: [staffNamed('jonas')] }),
      wish('away until Wednesday', { from: '2026-11-25' }),
      wish('only last week', { to: '2026-11-20' }),
    ]).map((match) => `${match.wishId}: ${match.startMinute}`);
    expect(ids).toEqual([
      'mornings until eleven: 600',
      'from a quarter past: 615',
      'busy until ten past: 615',
    ]);
  });

  test('whoever waits, a match is never before the allowed day and always inside the gap', () => {
    const anyWish = fc.record({
      id: fc.string(),
      durationMinutes: fc.integer({ min: 5, max: 100 }),
      bufferMinutes: fc.constantFrom(0, 10, 15),
      earliest: fc.option(
        fc.integer({ min: -5, max: 5 }).map((days) => addDays(gap.date, days)),
        { nil: undefined },
      ),
      waitingSince: fc.integer({ min: -90, max: 0 }).map((days) => addDays(gap.date, days)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyWish, { selector: (each) => each.id, maxLength: 8 }), (wishes) => {
        for (const match of matchWaitlist(gap, wishes)) {
          const of = wishes.find((each) => each.id === match.wishId);
          expect((of?.earliest ?? gap.date) <= gap.date).toBe(true);
          expect(match.startMinute).toBeGreaterThanOrEqual(gap.start);
          const length = (of?.durationMinutes ?? 0) + (of?.bufferMinutes ?? 0);
          expect(match.startMinute + length).toBeLessThanOrEqual(gap.end);
        }
      }),
    );
  });
});
