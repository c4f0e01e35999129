import { expect, test } from 'vitest';
import { defaultHealingLines } from './healingLines.ts';
import { healingLineSchema } from './healingSchema.ts';

const sentences = (line: unknown) =>
  healingLineSchema.safeParse(line).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
const [first] = defaultHealingLines;

test('every line that comes with Rollcall may be stored and read back', () => {
  for (const line of defaultHealingLines) {
    const stored = JSON.parse(JSON.stringify(line));
    expect(healingLineSchema.parse(stored)).toEqual(stored);
  }
});

test('a line that ends before it begins is refused', () => {
  expect(sentences({ ...first, from: { day: 3 }, until: { hours: 48 } })).toEqual([
    'until: It must end after it begins.',
  ]);
});
