/** @vitest-environment node */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoxStyle, dayLayout } from './dayLayout.ts';
import { wallDate } from './wallDate.ts';

/** A column from midnight to midnight: a minute is 1/1440 of its height. */
const slotMetrics = {
  getRange(from: Date, to: Date) {
    const [start, end] = [+from / 60_000, +to / 60_000];
    return { start, end, top: start / 14.4, height: (end - start) / 14.4 };
  },
};

const laidOut = (spans: readonly (readonly [number, number])[]) =>
  dayLayout({
    events: spans.map(([start, end], index) => ({
      name: `${index}`,
      start: new Date(start * 60_000),
      end: new Date(end * 60_000),
    })),
    slotMetrics,
  });

test('visits at the same time stand side by side, and one with nobody beside it takes the whole width', () => {
  const at = (from: string, to: string) => ({
    name: `${from}–${to}`,
    start: wallDate(`1970-01-01T${from}`),
    end: wallDate(`1970-01-01T${to}`),
  });
  const events = [at('11:00', '12:00'), at('09:00', '10:00'), at('09:30', '11:00'), at('09:00', '09:45')];
  const layout = dayLayout({ events, slotMetrics });
  expect(layout.map(({ event, style }) => [event.name, style.xOffset, style.width, style.abreast])).toEqual([
    ['09:00–10:00', 'calc(0% + 0px)', `calc(${100 / 3}% - 0px)`, 3],
    ['09:00–09:45', `calc(${100 / 3}% + 2px)`, `calc(${100 / 3}% - 2px)`, 3],
    ['09:30–11:00', `calc(${200 / 3}% + 2px)`, `calc(${100 / 3}% - 2px)`, 3],
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
