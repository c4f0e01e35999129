/**
 * Says in the log which query keeps the desk waiting, and how SQLite went about it. Only the text of the query and its
 * plan are said: what was asked for is bound, and stays out.
 */
import type { Database, Statement } from 'better-sqlite3';
import type { SqliteStatement } from 'kysely';

/** Somebody who types notices a pause of three frames. */
const slowMilliseconds = 40;

export type SayLine = (line: string) => void;
export const sayInLog: SayLine = (line) => console.error(line);

/** The same statement, watched. It is told of the first time, and then only when it takes twice as long as ever before. */
export function watched(
  statement: Statement,
  { database, say }: { readonly database: Database; readonly say: SayLine },
): SqliteStatement {
  let worth = slowMilliseconds;
  const timed = <Result>(run: () => Result, parameters: readonly unknown[]): Result => {
    const startedAt = performance.now();
    const result = run();
    const milliseconds = performance.now() - startedAt;
    if (milliseconds > worth) {
      worth = 2 * milliseconds;
      say(lineFor(milliseconds, statement.source, planOf(database, statement.source, parameters)));
    }
    return result;
  };
  return {
    reader: statement.reader,
    all: (parameters) => timed(() => statement.all(parameters), parameters),
    run: (parameters) => timed(() => statement.run(parameters), parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

function lineFor(milliseconds: number, sql: string, plan: readonly string[]): string {
  const text = sql.replaceAll(/\s+/g, ' ').replaceAll(/'[^']*'/g, "'…'");
  return [`[slow] ${milliseconds.toFixed(0)} ms: ${text}`, ...plan.map((step) => `  ${step}`)].join('\n');
}

/** How SQLite reads for it; empty for what has no plan, such as a commit. */
export function planOf(database: Database, sql: string, parameters: readonly unknown[]): string[] {
  if (!/^\s*(select|with|insert|update|delete)\b/i.test(sql)) return [];
  const steps = database.prepare(`explain query plan ${sql}`).all(...parameters);
  return steps.map((step) => String(Object(step).detail));
}
