import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts, findConflictsAmong, type Hold } from './conflicts.ts';

const hold = (appointmentId: string, resource: string, startsAt: number, endsAt: number): Hold => ({
  appointmentId,
  resource,
  startsAt,
  endsAt,
});
const named = (conflicts: ReturnType<typeof findConflicts>) =>
  conflicts.map(
    (found) => `${found.wanted.appointmentId} and ${found.taken.appointmentId}: ${found.resource}`,
  );

describe('double booking', () => {
  const morning = [
    hold('first', 'staff:mara', 0, 60),
    hold('first', 'room:1', 0, 60),
    hold('first', 'client:a', 0, 60),
  ];

  test('the next visit may start when this one ends', () => {
    expect(findConflicts([hold('second', 'staff:mara', 60, 120)], morning)).toEqual([]);
  });

  test('names each of practitioner, room and client that would be in two places', () => {
    const wanted = [
      hold('second', 'staff:mara', 30, 90),
      hold('second', 'room:2', 30, 90),
      hold('second', 'client:a', 30, 90),
    ];
    expect(named(findConflicts(wanted, morning))).toEqual([
      'second and first: staff:mara',
      'second and first: client:a',
    ]);
  });

  test('a visit may be moved over its own old time', () => {
    expect(findConflicts([hold('first', 'staff:mara', 10, 70)], morning)).toEqual([]);
  });

  test('a course that meets itself is noticed before it is saved', () => {
    const course = [
      hold('one', 'client:a', 0, 60),
      hold('two', 'client:a', 500, 560),
      hold('three', 'client:a', 550, 600),
    ];
    expect(named(findConflictsAmong(course))).toEqual(['three and two: client:a']);
  });

  test('two holds clash exactly when they share a minute of the same resource', () => {
    const anyHold = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('x', 'y'),
        fc.nat(30),
        fc.integer({ min: 1, max: 8 }),
      )
      .map(([id, resource, start, length]) => hold(id, resource, start, start + length));
    fc.assert(
      fc.property(
        fc.array(anyHold, { maxLength: 6 }),
        fc.array(anyHold, { maxLength: 6 }),
        (wanted, taken) => {
          const shared = wanted.flatMap((a) =>
            taken.filter((b) => {
              const minutes = Array.from({ length: 40 }, (_, minute) => minute);
              const inBoth = (minute: number) =>
                minute >= a.startsAt && minute < a.endsAt && minute >= b.startsAt && minute < b.endsAt;
              return a.resource === b.resource && a.appointmentId !== b.appointmentId && minutes.some(inBoth);
            }),
          );
          expect(findConflicts(wanted, taken).map((found) => found.taken)).toEqual(shared);
        },
      ),
    );
  });
});
