/**
 * How many tests passed and failed, read from the runners' own reports. What did not run is never taken for passed: a
 * report that is missing, a file that could not be loaded and a runner that ended badly each count as a failure.
 */
import { z } from 'zod';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** One runner's end: its exit code, and its report if it wrote one. */
export interface RunnerEnd {
  readonly exitCode: number | null;
  /** The report's text. */
  readonly report: string | undefined;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

export function vitestTotals(end: RunnerEnd): Totals {
  return totalsOf(end, (report) => {
    const { numPassedTests, testResults } = vitestReport.parse(report);
    const failed = testResults.flatMap((file) => {
      const failures = file.assertionResults.filter(({ status }) => status === 'failed').length;
      // A file that could not be loaded has no tests to fail.
      return failures === 0 && file.status === 'failed' ? 1 : failures;
    });
    return { passed: numPassedTests, failed: failed.reduce((sum, count) => sum + count, 0) };
  });
}

export function playwrightTotals(end: RunnerEnd): Totals {
  return totalsOf(end, (report) => {
    const { stats, errors } = playwrightReport.parse(report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });
}

export function addTotals(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function totalsOf({ exitCode, report }: RunnerEnd, read: (report: unknown) => Totals): Totals {
  const totals = readOrNothing(report, read);
  return exitCode === 0 && totals.passed > 0 ? totals : { ...totals, failed: Math.max(1, totals.failed) };
}

function readOrNothing(report: string | undefined, read: (report: unknown) => Totals): Totals {
  try {
    return read(JSON.parse(report ?? ''));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
