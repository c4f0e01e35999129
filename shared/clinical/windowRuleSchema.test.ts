import { expect, test } from 'vitest';
import { windowRuleSchema } from './windowRuleSchema.ts';
import { defaultWindowRules } from './windowRules.ts';

test('the rules that come with Rollcall may be stored and read back', () => {
  for (const rule of defaultWindowRules) {
    expect(windowRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  }
});

test('a rule without a reason, or with its days in disorder, is refused in words', () => {
  const [rule] = defaultWindowRules;
  const bad = { ...rule, sentence: ' ', days: { ...rule?.days, floor: 29 } };
  expect(windowRuleSchema.safeParse(bad).error?.issues.map(({ message }) => message)).toEqual([
    'The first day without a warning cannot lie before the first day allowed.',
    'Say why, for whoever reads the date.',
  ]);
});
