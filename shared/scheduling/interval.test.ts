import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf, spansOf } from './interval.oracle.ts';
import {
  clamp,
  type Interval,
  intersect,
  merge,
  overlaps,
  subtract,
  totalMinutes,
  union,
} from './interval.ts';

const at = (start: number, end: number): Interval => ({ start, end });

describe('free time on a day', () => {
  test('a visit in the middle leaves time before and after it', () => {
    expect(subtract([at(540, 1080)], [at(600, 660)])).toEqual([at(540, 600), at(660, 1080)]);
  });

  test('a visit over the lunch break is cut out of the morning and the afternoon', () => {
    expect(subtract([at(540, 720), at(780, 1080)], [at(690, 800)])).toEqual([at(540, 690), at(800, 1080)]);
  });

  test('a day away leaves nothing', () => {
    expect(subtract([at(540, 720), at(780, 1080)], [at(0, 1440)])).toEqual([]);
  });

  test('two visits end to end do not overlap and make one busy span', () => {
    expect(overlaps(at(540, 600), at(600, 660))).toBe(false);
    expect(overlaps(at(540, 601), at(600, 660))).toBe(true);
    expect(merge([at(600, 660), at(540, 600), at(700, 700)])).toEqual([at(540, 660)]);
  });

  test('midnight at the end of the day belongs to the day', () => {
    expect(clamp([at(1200, 1440)], at(1380, 1440))).toEqual([at(1380, 1440)]);
  });
});

const anySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length]) => at(start, Math.min(1440, start + length))));
const anySorted = anySpans.map(merge);

describe('always', () => {
  test('free and taken together are what was open, and share no minute', () => {
    fc.assert(
      fc.property(anySorted, anySorted, (open, taken) => {
        const free = subtract(open, taken);
        expect(union(free, intersect(open, taken))).toEqual(open);
        expect(intersect(free, taken)).toEqual([]);
        expect(totalMinutes(free)).toBeLessThanOrEqual(totalMinutes(open));
      }),
    );
  });

  test('every operation equals the same one on sets of minutes', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (loose, other) => {
        const a = merge(loose);
        const b = merge(other);
        const inA = minutesOf(loose);
        const inB = minutesOf(other);
        const onlyInA = new Set([...inA].filter((minute) => !inB.has(minute)));
        expect({
          merge: a,
          union: union(a, b),
          both: intersect(a, b),
          left: subtract(a, b),
          leftOfLoose: subtract(
            a,
            other.toSorted((x, y) => x.start - y.start),
          ),
        }).toEqual({
          merge: spansOf(inA),
          union: spansOf(new Set([...inA, ...inB])),
          both: spansOf(new Set([...inA].filter((minute) => inB.has(minute)))),
          left: spansOf(onlyInA),
          leftOfLoose: spansOf(onlyInA),
        });
      }),
      { numRuns: 60 },
    );
  });
});
