/**
 * Times contestants against each other: every round runs each of them once, in a new order, so that whatever the machine
 * does meanwhile falls on all alike. Only ratios inside one run mean anything.
 */

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Median microseconds by name. The first rounds warm up and are not counted. */
export async function medianMicroseconds(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of rotated(contestants, round + warmUp)) {
      const start = process.hrtime.bigint();
      await run();
      const nanoseconds = Number(process.hrtime.bigint() - start);
      if (round >= 0) times.get(name)?.push(nanoseconds / 1000);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

function rotated(contestants: readonly Contestant[], by: number): Contestant[] {
  const at = by % contestants.length;
  const turned = [...contestants.slice(at), ...contestants.slice(0, at)];
  return by % 2 === 0 ? turned : turned.reverse();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
