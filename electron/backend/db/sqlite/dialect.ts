/**
 * Kysely over better-sqlite3 with two differences from Kysely's own dialect:
 * - a transaction begins IMMEDIATE. The stock `begin` takes its write lock only at the first write, so that two desks
 *   that read and then write get SQLITE_BUSY in spite of the timeout;
 * - statements are kept. Preparing one costs several times what running a short one does.
 */
import type { Database, Statement } from 'better-sqlite3';
import { CompiledQuery, type Dialect, SqliteDialect, SqliteDriver } from 'kysely';

/** More texts than the application has queries; only a query with a list of varying length can reach it. */
const keptStatements = 512;

export function immediateSqliteDialect(database: Database): Dialect {
  const config = { database: { prepare: keepStatements(database), close: () => void database.close() } };
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
function keepStatements(database: Database): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const known = kept.get(sql);
    // A statement that is still being read row by row cannot be run a second time.
    if (known?.busy) return database.prepare(sql);
    const statement = known ?? database.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const oldest = kept.size > keptStatements ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
