import { expect, test } from 'vitest';
import { type Arrow, bandName, bodyViews, needleBand, needleBands, zoneTowards } from './bodyMap.ts';
import { type ZoneId, zones } from './zones.ts';

const everyZone = Object.keys(zones) as ZoneId[]; // the keys of the list itself

test('every zone of the list is drawn, and its figure is written in exactly one place', () => {
  const written = bodyViews.flatMap(({ shapes }) =>
    shapes.flatMap(({ zone, label }) => (label ? [zone] : [])),
  );
  expect([...written].sort()).toEqual([...everyZone].sort());
});

test('every figure lies inside its drawing', () => {
  for (const { width, height, shapes } of bodyViews)
    for (const { label = [1, 1] } of shapes)
      expect(label[0] > 0 && label[0] < width && label[1] > 0 && label[1] < height).toBe(true);
});

test('from every zone the arrow keys lead to every other', () => {
  const arrows: readonly Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  for (const start of everyZone) {
    const reached = new Set<ZoneId>([start]);
    for (const zone of reached) for (const arrow of arrows) reached.add(zoneTowards(zone, arrow));
    expect(reached.size, start).toBe(everyZone.length);
  }
});

test('the arrow keys go where the eye goes', () => {
  expect([
    zoneTowards('forehead', 'ArrowDown'),
    zoneTowards('upper_lip', 'ArrowLeft'),
    zoneTowards('upper_lip', 'ArrowRight'),
    zoneTowards('chin', 'ArrowDown'),
    zoneTowards('scalp', 'ArrowUp'),
  ]).toEqual(['glabella', 'cheek_right', 'cheek_left', 'neck', 'scalp']);
});

test('a longer needle is never paler, and the legend has a name for every colour', () => {
  expect([0.1, 0.3, 0.31, 0.5, 1, 1.5, 2, 2.5, 9].map(needleBand)).toEqual([0, 0, 1, 1, 2, 3, 4, 5, 5]);
  expect(needleBands.map((_, band) => bandName(band))).toEqual([
    'up to 0.3 mm',
    'to 0.5 mm',
    'to 1 mm',
    'to 1.5 mm',
    'to 2 mm',
    'over 2 mm',
  ]);
});
