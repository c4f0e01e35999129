import { expect, test } from 'vitest';
import { addTotals, playwrightTotals, vitestTotals } from './testTotals.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});
const vitest = (exitCode: number | null, passed: number, ...files: object[]) =>
  vitestTotals({ exitCode, report: JSON.stringify({ numPassedTests: passed, testResults: files }) });
const playwright = (exitCode: number | null, stats: object, errors: unknown[] = []) =>
  playwrightTotals({ exitCode, report: JSON.stringify({ stats, errors }) });

test('passed and failed tests are counted as the runner counts them', () => {
  expect(vitest(0, 2, file('passed', 'passed', 'passed', 'pending'))).toEqual({ passed: 2, failed: 0 });
  expect(vitest(1, 1, file('failed', 'passed', 'failed', 'failed'))).toEqual({ passed: 1, failed: 2 });
  expect(playwright(0, { expected: 3, unexpected: 0, flaky: 0 })).toEqual({ passed: 3, failed: 0 });
  expect(playwright(1, { expected: 3, unexpected: 2, flaky: 0 })).toEqual({ passed: 3, failed: 2 });
});

test('a test that passes only when tried again has failed', () => {
  expect(playwright(0, { expected: 3, unexpected: 0, flaky: 1 })).toEqual({ passed: 3, failed: 1 });
});

test('a file that cannot be loaded is a failure', () => {
  expect(vitest(1, 2, file('passed', 'passed', 'passed'), file('failed'))).toEqual({ passed: 2, failed: 1 });
  expect(playwright(1, { expected: 0, unexpected: 0, flaky: 0 }, ['no'])).toEqual({ passed: 0, failed: 1 });
});

test('a runner that ends badly has failed, whatever its report says', () => {
  expect(vitest(1, 2, file('passed', 'passed', 'passed'))).toEqual({ passed: 2, failed: 1 });
  expect(vitest(null, 2, file('passed', 'passed', 'passed'))).toEqual({ passed: 2, failed: 1 });
  expect(vitestTotals({ exitCode: 0, report: undefined })).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTotals({ exitCode: 0, report: '{"stats":' })).toEqual({ passed: 0, failed: 1 });
});

test('no tests at all is not a success', () => {
  expect(vitest(0, 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwright(0, { expected: 0, unexpected: 0, flaky: 0 })).toEqual({ passed: 0, failed: 1 });
});

test('the totals of both are added', () => {
  expect(
    addTotals([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
