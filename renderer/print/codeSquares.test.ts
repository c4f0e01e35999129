import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { visitCode } from '../../shared/calendarFile/visitCode.ts';
import { codeSquares } from './codeSquares.ts';

/** What a phone's camera reads: the drawing as black and white points. */
function scanned({ size, path }: { size: number; path: string }): string | undefined {
  const scale = 4;
  const width = size * scale;
  const points = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4;
        points.fill(0, at, at + 3);
      }
  return jsQR(points, width, width)?.data;
}

test('the code on a sheet is read back as the visit, with nothing about health', () => {
  const clinic = {
    name: 'Hill Street Skin; Łódź',
    address: '1 Hill Street\nLondon',
    phone: '020 7946 0000',
  };
  const visit = {
    id: '01a202fb-9166-738e-a987-8936d44263dd',
    startsAt: Date.parse('2026-12-15T10:00:00Z'),
    endsAt: Date.parse('2026-12-15T11:00:00Z'),
  };
  const text = visitCode(visit, { clinic, writtenAt: Date.parse('2026-11-23T10:40:00Z') });
  const read = scanned(codeSquares(text));
  expect(read).toBe(text);
  const [component] = new ICAL.Component(ICAL.parse(read ?? '')).getAllSubcomponents('vevent');
  const event = new ICAL.Event(component);
  expect([
    event.uid,
    event.startDate.toJSDate().toISOString(),
    event.endDate.toJSDate().toISOString(),
    event.summary,
    event.location,
  ]).toEqual([
    '01a202fb-9166-738e-a987-8936d44263dd@rollcall',
    '2026-12-15T10:00:00.000Z',
    '2026-12-15T11:00:00.000Z',
    'Hill Street Skin; Łódź',
    '1 Hill Street, London',
  ]);
  expect(read).not.toMatch(/needling|scar|treatment/i);
});
