import { expect, test } from 'vitest';
import { cornerOf, labelSheetIds, labelSheets, placeLabels } from './labelSheets.ts';

const paperSizes = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

test.each(labelSheetIds)(
  'every label of %s lies on its paper, as far from one edge as from the other',
  (id) => {
    const sheet = labelSheets[id];
    const [width, height] = paperSizes[sheet.paper];
    const last = cornerOf(sheet, sheet.columns * sheet.rows - 1);
    const right = width - last.left - sheet.width;
    const bottom = height - last.top - sheet.height;
    expect(Math.abs(right - sheet.left)).toBeLessThan(0.5);
    expect(Math.abs(bottom - sheet.top)).toBeLessThan(0.5);
  },
);

test('a sheet that has been used begins at its first free label, and the rest goes to the next', () => {
  const placed = placeLabels(['Anna', 'Ben', 'Cleo'], labelSheets.L7160, 20);
  expect(placed.map(({ sheet, place }) => `${sheet}:${place}`)).toEqual(['0:19', '0:20', '1:0']);
});

test('there is no label before the first or after the last', () => {
  expect(placeLabels(['Anna'], labelSheets.US5160, 99)[0]?.place).toBe(29);
  expect(placeLabels(['Anna'], labelSheets.US5160, 0)[0]?.place).toBe(0);
});
