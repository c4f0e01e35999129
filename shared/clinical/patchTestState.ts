/** What a patch test says on a day. Two numbers decide, both the clinic's own; without them nothing falls due or ends. */

import { foldText } from '../foldText.ts';
import { addDays } from '../scheduling/wallTime.ts';
import type { PatchTestResult, PatchTestRule } from '../schemas/patchTests.ts';

/** Local dates, '' where it has not been read. */
export interface PatchTestFacts {
  readonly appliedOn: string;
  readonly readOn: string;
  readonly result: PatchTestResult | '';
}

/** `waiting` is still to be read and not yet due; `expired` was negative and is too old to count. */
export type PatchTestState = 'waiting' | 'due' | 'positive' | 'negative' | 'expired';

/** @param rule of that product; undefined where the clinic has none */
export function patchTestState(
  test: PatchTestFacts,
  rule: PatchTestRule | undefined,
  onDate: string,
): PatchTestState {
  if (test.result === 'positive') return 'positive';
  if (test.result === '') {
    const days = rule?.readAfterDays ?? null;
    return days !== null && addDays(test.appliedOn, days) <= onDate ? 'due' : 'waiting';
  }
  const days = rule?.validDays ?? null;
  return days !== null && addDays(test.readOn, days) < onDate ? 'expired' : 'negative';
}

/** True where a text, such as a list of what was put on the skin, names the product. */
export function namesProduct(text: string, product: string): boolean {
  return foldText(text).includes(foldText(product));
}
