/**
 * In which order the parts of the days stand, decided from the whole column: one value above 12 settles it. Where every
 * value could be read both ways, the clinic's country decides, and the screen says so.
 */
import type { DateOrder, ImportPreview } from '../../../../../shared/schemas/imports.ts';
import { datePartsOf } from './dates.ts';

export interface DateOrderFinding {
  readonly order: DateOrder;
  readonly from: ImportPreview['dateOrderFrom'];
  readonly example: string | null;
}

export function detectDateOrder(values: Iterable<string>, country: string): DateOrderFinding {
  const votes = new Map<DateOrder, { count: number; example: string }>();
  let isUndecided = false;
  for (const value of values) {
    const text = value.trim();
    const parts = datePartsOf(text);
    if (!parts) continue;
    const order = orderThatFits(parts.numbers, parts.order);
    if (order === undefined) {
      isUndecided = true;
      continue;
    }
    const vote = votes.get(order) ?? { count: 0, example: text };
    votes.set(order, { ...vote, count: vote.count + 1 });
  }
  const dayOrMonth = strongest(votes, ['dmy', 'mdy']);
  const winner = dayOrMonth ?? (isUndecided ? undefined : strongest(votes, ['ymd']));
  if (winner) return { order: winner.order, from: 'values', example: winner.example };
  return { order: orderOfCountry(country), from: isUndecided ? 'country' : 'none', example: null };
}

function orderThatFits(
  [one, two, three]: readonly [number, number, number],
  known: DateOrder | undefined,
): DateOrder | undefined {
  if (known) return known;
  if (one > 31 && two <= 12 && three <= 31) return 'ymd';
  if (one > 12 && one <= 31 && two <= 12) return 'dmy';
  if (two > 12 && two <= 31 && one <= 12) return 'mdy';
  return undefined;
}

function strongest(
  votes: ReadonlyMap<DateOrder, { count: number; example: string }>,
  among: readonly DateOrder[],
): { order: DateOrder; count: number; example: string } | undefined {
  let best: { order: DateOrder; count: number; example: string } | undefined;
  for (const order of among) {
    const vote = votes.get(order);
    if (vote && vote.count > (best?.count ?? 0)) best = { order, ...vote };
  }
  return best;
}

const monthFirst = ['US', 'PH', 'PR', 'GU', 'AS', 'VI', 'FM', 'MH', 'PW'];
const yearFirst = ['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'MN', 'CA', 'SE'];

/** How days are usually written in a country, by its ISO 3166 code. Source: Unicode CLDR, short date patterns. */
export function orderOfCountry(country: string): DateOrder {
  if (monthFirst.includes(country)) return 'mdy';
  return yearFirst.includes(country) ? 'ymd' : 'dmy';
}
