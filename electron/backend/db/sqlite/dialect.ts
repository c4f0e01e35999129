/**
 * Kysely over better-sqlite3 with four differences from Kysely's own dialect:
 * - a transaction begins IMMEDIATE (see driver.ts);
 * - a transaction holds up nobody who only reads (see driver.ts);
 * - statements are kept, and planned once. Preparing one costs several times what running a short one does;
 * - slow queries are told.
 */
import type { Database, Statement } from 'better-sqlite3';
import { type Dialect, SqliteAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import { createDriver, type Prepare } from './driver.ts';
import { type SayLine, sayInLog, watched } from './slowQueries.ts';
import { createTurn, type Turn } from './turn.ts';

/** More texts than the application has queries; only a query with a list of varying length can reach it. */
const keptStatements = 512;

export interface DialectOptions {
  /** Opens the second connection, for whoever reads while a transaction is going on. Without it they wait. */
  readonly openReader?: () => Database;
  /** Shared with whoever writes on another connection; its own, unless there is such. */
  readonly turn?: Turn;
  readonly say?: SayLine;
}

export function immediateSqliteDialect(database: Database, options: DialectOptions = {}): Dialect {
  const { openReader, say = sayInLog, turn = createTurn() } = options;
  const asReader = (reader: Database) => ({
    prepare: keepStatements(reader, say),
    close: () => void reader.close(),
  });
  const stock = new SqliteDialect({ database });
  return {
    // Kysely's own lock would let in one query at a time; whose turn it is to write is the driver's business.
    createAdapter: () =>
      Object.defineProperty(new SqliteAdapter(), 'supportsMultipleConnections', { value: true }),
    createQueryCompiler: () => stock.createQueryCompiler(),
    createIntrospector: (kysely) => stock.createIntrospector(kysely),
    createDriver: () =>
      createDriver(
        { writer: asReader(database), openReader: openReader && (() => asReader(openReader())) },
        turn,
      ),
  };
}

/** `prepare` that remembers: the statement least recently asked for is dropped first. */
function keepStatements(database: Database, say: SayLine): Prepare {
  const kept = new Map<string, { readonly statement: Statement; readonly watched: SqliteStatement }>();
  const prepare = (sql: string) => {
    const statement = database.prepare(plannedOnce(sql));
    return { statement, watched: watched(statement, { database, say }) };
  };
  return (sql) => {
    const known = kept.get(sql);
    // A statement that is still being read row by row cannot be run a second time.
    if (known?.statement.busy) return prepare(sql).watched;
    if (known && kept.size < keptStatements / 2) return known.watched;
    const found = known ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, found);
    const oldest = kept.size > keptStatements ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return found.watched;
  };
}

/** SQLite looks at a bound limit when it plans, and so plans anew at every run. Behind a plus it does not look. */
function plannedOnce(sql: string): string {
  return sql.replaceAll(/\b(limit|offset) \?/g, '$1 +?');
}
