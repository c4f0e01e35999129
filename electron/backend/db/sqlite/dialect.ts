/**
 * Kysely over better-sqlite3 with three differences from Kysely's own dialect:
 * - a transaction begins IMMEDIATE. The stock `begin` takes its write lock only at the first write, so that two desks
 *   that read and then write get SQLITE_BUSY in spite of the timeout;
 * - statements are kept. Preparing one costs several times what running a short one does;
 * - slow queries are told.
 */
import type { Database, Statement } from 'better-sqlite3';
import { CompiledQuery, type Dialect, SqliteDialect, SqliteDriver, type SqliteStatement } from 'kysely';
import { type SayLine, sayInLog, watched } from './slowQueries.ts';

/** More texts than the application has queries; only a query with a list of varying length can reach it. */
const keptStatements = 512;

export function immediateSqliteDialect(database: Database, say: SayLine = sayInLog): Dialect {
  const config = { database: { prepare: keepStatements(database, say), close: () => void database.close() } };
  const stock = new SqliteDialect(config);
  return {
    createAdapter: () => stock.createAdapter(),
    createQueryCompiler: () => stock.createQueryCompiler(),
    createIntrospector: (kysely) => stock.createIntrospector(kysely),
    createDriver: () => Object.assign(new SqliteDriver(config), { beginTransaction: beginImmediate }),
  };
}

async function beginImmediate(connection: Parameters<SqliteDriver['beginTransaction']>[0]): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw('begin immediate'));
}

/** `prepare` that remembers: the statement least recently asked for is dropped first. */
function keepStatements(database: Database, say: SayLine): (sql: string) => SqliteStatement {
  const kept = new Map<string, { readonly statement: Statement; readonly watched: SqliteStatement }>();
  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    return { statement, watched: watched(statement, { database, say }) };
  };
  return (sql) => {
    const known = kept.get(sql);
    // A statement that is still being read row by row cannot be run a second time.
    if (known?.statement.busy) return prepare(sql).watched;
    const found = known ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, found);
    const oldest = kept.size > keptStatements ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return found.watched;
  };
}
