/**
 * Times contestants against each other: every round runs each of them once, in a new order, so that whatever the machine
 * does meanwhile falls on all alike. Only ratios inside one run mean anything.
 */

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
  /** How many operations one run performs; the figure is for one of them. */
  readonly operations?: number;
}

/** Median microseconds for one operation, by name. The first rounds warm up and are not counted. */
export async function medianMicroseconds(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = await timesOf(contestants, rounds);
  return new Map([...times].map(([name, values]) => [name, quantile(values, 0.5)]));
}

/** The time that 95 of 100 operations stay under, for runs of one operation each. */
export async function slowMicroseconds(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = await timesOf(contestants, rounds);
  return new Map([...times].map(([name, values]) => [name, slowest95(values)]));
}

/** As `medianMicroseconds`, for contestants that measure themselves, in whatever unit. */
export async function medians(
  contestants: ReadonlyArray<{ readonly name: string; readonly measure: () => Promise<number> }>,
  rounds: number,
): Promise<Map<string, number>> {
  const values = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, measure } of rotated(contestants, round)) values.get(name)?.push(await measure());
  return new Map([...values].map(([name, measured]) => [name, quantile(measured, 0.5)]));
}

/** As `medians`, for contestants that take several figures at once: one page is opened for all of them. */
export async function mediansOfEach<Key extends string>(
  contestants: ReadonlyArray<{ readonly name: string; readonly measure: () => Promise<Record<Key, number>> }>,
  rounds: number,
): Promise<(key: Key) => Map<string, number>> {
  const taken = new Map(contestants.map(({ name }) => [name, [] as Record<Key, number>[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, measure } of rotated(contestants, round)) taken.get(name)?.push(await measure());
  return (key) =>
    new Map(
      [...taken].map(([name, all]) => [
        name,
        quantile(
          all.map((figures) => figures[key]),
          0.5,
        ),
      ]),
    );
}

async function timesOf(contestants: readonly Contestant[], rounds: number): Promise<Map<string, number[]>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 2);
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run, operations = 1 } of rotated(contestants, round + warmUp)) {
      const start = process.hrtime.bigint();
      await run();
      const nanoseconds = Number(process.hrtime.bigint() - start);
      if (round >= 0) times.get(name)?.push(nanoseconds / 1000 / operations);
    }
  }
  return times;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  const turned = [...items.slice(at), ...items.slice(0, at)];
  return by % 2 === 0 ? turned : turned.reverse();
}

/** The value that 95 of 100 stay under. */
export const slowest95 = (values: readonly number[]): number => quantile(values, 0.95);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
