/** @vitest-environment node */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoxStyle, dayLayout, weekLayout } from './dayLayout.ts';
import { wallDate } from './wallDate.ts';

/** A column from midnight to midnight: a minute is 1/1440 of its height. */
const slotMetrics = {
  getRange(from: Date, to: Date) {
    const [start, end] = [+from / 60_000, +to / 60_000];
    return { start, end, top: start / 14.4, height: (end - start) / 14.4 };
  },
};

const eventsAt = (spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end], index) => ({
    name: `${index}`,
    start: new Date(start * 60_000),
    end: new Date(end * 60_000),
  }));

const laidOut = (spans: readonly (readonly [number, number])[]) =>
  dayLayout({ events: eventsAt(spans), slotMetrics });

const rounded = (length: string) => length.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(2));

test('visits at the same time stand side by side, and one with nobody beside it takes the whole width', () => {
  const at = (from: string, to: string) => ({
    name: `${from}–${to}`,
    start: wallDate(`1970-01-01T${from}`),
    end: wallDate(`1970-01-01T${to}`),
  });
  const events = [at('11:00', '12:00'), at('09:00', '10:00'), at('09:30', '11:00'), at('09:00', '09:45')];
  const layout = dayLayout({ events, slotMetrics });
  expect(
    layout.map(({ event, style }) => [
      event.name,
      rounded(style.xOffset),
      rounded(style.width),
      style.abreast,
    ]),
  ).toEqual([
    ['09:00–10:00', 'calc(0% + 0px)', 'calc(33.33% - 0px)', 3],
    ['09:00–09:45', 'calc(33.33% + 2px)', 'calc(33.33% - 2px)', 3],
    ['09:30–11:00', 'calc(66.67% + 2px)', 'calc(33.33% - 2px)', 3],
    ['11:00–12:00', 'calc(0% + 0px)', 'calc(100% - 0px)', 1],
  ]);
});

const percent = (text: string) => Number(/-?[\d.]+/.exec(text)?.[0]);
const edges = ({ xOffset, width }: BoxStyle) => {
  const left = percent(xOffset);
  return { left, right: left + percent(width) };
};

test('no visit ever covers another, and none hangs out of its column', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (slots) => {
      const spans = slots.map(([slot, slots]) => [slot * 15, slot * 15 + slots * 15] as const);
      const boxes = laidOut(spans).map(({ event, style }) => ({ ...event, ...edges(style) }));
      expect(boxes.map(({ name }) => name).sort()).toEqual(spans.map((_, index) => `${index}`).sort());
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(100.001);
        for (const b of boxes.slice(index + 1)) {
          const isAtOnce = a.start < b.end && b.start < a.end;
          const isBeside = a.right <= b.left + 0.001 || b.right <= a.left + 0.001;
          expect(!isAtOnce || isBeside).toBe(true);
        }
      }
    }),
  );
});

test('in a week three of seven who come at once are shown, and beside them how many more there are at which time', () => {
  const at9 = Array.from({ length: 7 }, () => [540, 600] as const);
  const at10 = Array.from({ length: 6 }, () => [585, 645] as const);
  const layout = weekLayout({ events: eventsAt([...at9, [660, 720]]), slotMetrics });
  expect(layout.map(({ style: { xOffset, leftOut } }) => [rounded(xOffset), leftOut])).toEqual([
    ['calc(0% + 0px)', undefined],
    ['calc(28.67% + 2px)', undefined],
    ['calc(57.33% + 2px)', undefined],
    ['calc(86% + 2px)', 4],
    ['calc(0% + 0px)', undefined],
  ]);
  const chained = weekLayout({ events: eventsAt([...at9, ...at10]), slotMetrics });
  const pile = chained.find(({ style }) => style.leftOut);
  expect(chained.filter(({ style }) => style.leftOut)).toHaveLength(1);
  expect([pile?.style.leftOut, pile?.style.top, rounded(pile?.style.height ?? '')]).toEqual([
    10,
    37.5,
    'calc(7.29% - 2px)',
  ]);
});

test('in a week nobody is lost: who is not shown is counted, and four at once are all shown', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (slots) => {
      const spans = slots.map(([slot, length]) => [slot * 15, (slot + length) * 15] as const);
      const layout = weekLayout({ events: eventsAt(spans), slotMetrics });
      const counted = layout.reduce((sum, { style }) => sum + (style.leftOut ?? 1), 0);
      expect(counted).toBe(spans.length);
    }),
  );
  const four = weekLayout({ events: eventsAt(Array.from({ length: 4 }, () => [540, 600])), slotMetrics });
  expect(four.map(({ style }) => style.leftOut)).toEqual([undefined, undefined, undefined, undefined]);
});
