/** What a client's patch tests say to the products of a session. */
import type { Kysely } from 'kysely';
import { namesProduct, patchTestState } from '../../../../shared/clinical/patchTestState.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Schema } from '../../db/schema.ts';
import { listPatchTestRules, listPatchTests, type PatchTest } from './patchTests.repo.ts';

interface Asked {
  readonly clientId: ClientId;
  /** What goes onto the skin, in words. */
  readonly products: string;
  /** Local date. */
  readonly onDate: string;
}

export interface PatchTestGap {
  readonly product: string;
  readonly title: string;
  readonly sentence: string;
}

/** For each product that the clinic tests first and the session names: why there is no negative test that counts. */
export async function patchTestGaps(
  db: Kysely<Schema>,
  { clientId, products, onDate }: Asked,
): Promise<PatchTestGap[]> {
  const rules = (await listPatchTestRules(db)).filter(({ product }) => namesProduct(products, product));
  if (rules.length === 0) return [];
  const tests = await listPatchTests(db, clientId);
  return rules.flatMap((rule) => {
    const [last] = tests.filter(
      (test) => test.appliedOn <= onDate && namesProduct(test.product, rule.product),
    );
    const state = last && patchTestState(last, rule, onDate);
    if (state === 'negative' || state === 'positive') return [];
    const title = `No valid patch test for ${rule.product}.`;
    return [{ product: rule.product, title, sentence: whyNot(last, state) }];
  });
}

function whyNot(last: PatchTest | undefined, state: ReturnType<typeof patchTestState> | undefined): string {
  if (!last) return 'This clinic tests it first, and no test is recorded.';
  if (state === 'expired')
    return `The last one was read on ${spokenDate(last.readOn)} and is too old to count.`;
  return `Applied on ${spokenDate(last.appliedOn)}${last.site && `, ${last.site}`}; it has not been read yet.`;
}

/** Positive tests, in sentences; those of `products` where they are given. */
export async function positiveTests(db: Kysely<Schema>, clientId: ClientId) {
  return (await listPatchTests(db, clientId))
    .filter(({ result }) => result === 'positive')
    .map(({ id, product, readOn, reaction }) => ({
      ...{ id, product, title: `Positive patch test: ${product}.` },
      sentence: [`Read on ${spokenDate(readOn)}`, reaction].filter(Boolean).join(': '),
    }));
}
