/**
 * One connection writes, one transaction after the other. While it is inside a transaction, or has lent its turn,
 * everybody else is answered from a second, read-only connection with what is stored, so that a list that is being
 * brought in for seconds holds up nobody who looks something up. What is written inside is seen by the transaction alone.
 */
import type { CompiledQuery, DatabaseConnection, Driver, SqliteStatement } from 'kysely';
import type { Turn } from './turn.ts';

/** Prepares, and remembers what it prepared. */
export type Prepare = (sql: string) => SqliteStatement;

export interface Reader {
  readonly prepare: Prepare;
  close(): void;
}

export interface Connections {
  readonly writer: { readonly prepare: Prepare; close(): void };
  /** Opened when it is first needed. Undefined where there can be no second one, as in memory: then everybody waits. */
  readonly openReader: (() => Reader) | undefined;
}

interface Connection extends DatabaseConnection {
  isInTransaction: boolean;
}

export function createDriver(connections: Connections, turn: Turn): Driver {
  let reader: Reader | undefined;
  /** Used again, because Kysely remembers every one that it has seen. */
  const idle: Connection[] = [];
  /** Where a query from outside of any transaction goes at this moment. */
  const prepareOutside = (sql: string): SqliteStatement | Promise<SqliteStatement> => {
    if (!turn.isTaken()) return connections.writer.prepare(sql);
    if (!connections.openReader || !isReading(sql)) return prepareLater(sql);
    reader ??= connections.openReader();
    return reader.prepare(sql);
  };
  const prepareLater = async (sql: string): Promise<SqliteStatement> => {
    while (turn.isTaken()) await turn.free();
    return connections.writer.prepare(sql);
  };
  const run = (sql: string) => connections.writer.prepare(sql).run([]);
  return {
    async init() {},
    acquireConnection: async () => idle.pop() ?? createConnection(connections, prepareOutside),
    async beginTransaction(connection) {
      while (turn.isTaken()) await turn.free();
      // Immediate: the stock `begin` takes its lock at the first write, and two that read first get SQLITE_BUSY.
      run('begin immediate');
      turn.take();
      asOwn(connection).isInTransaction = true;
    },
    async commitTransaction(connection) {
      run('commit');
      asOwn(connection).isInTransaction = false;
      turn.giveBack();
    },
    async rollbackTransaction(connection) {
      try {
        run('rollback');
      } finally {
        asOwn(connection).isInTransaction = false;
        turn.giveBack();
      }
    },
    async releaseConnection(connection) {
      idle.push(asOwn(connection));
    },
    async destroy() {
      reader?.close();
      connections.writer.close();
    },
  };
}

const asOwn = (connection: DatabaseConnection) => connection as Connection; // only acquireConnection makes them

function createConnection(
  { writer }: Connections,
  prepareOutside: (sql: string) => SqliteStatement | Promise<SqliteStatement>,
): Connection {
  const prepare = (sql: string) => (connection.isInTransaction ? writer.prepare(sql) : prepareOutside(sql));
  const connection: Connection = {
    isInTransaction: false,
    async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
      const prepared = prepare(sql);
      const statement = prepared instanceof Promise ? await prepared : prepared;
      if (statement.reader) return { rows: statement.all(parameters) as Row[] }; // the compiled query knows its rows
      const { changes, lastInsertRowid } = statement.run(parameters);
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
    },
    async *streamQuery<Row>({ sql, parameters }: CompiledQuery) {
      const statement = await prepare(sql);
      for (const row of statement.iterate(parameters)) yield { rows: [row as Row] }; // as above
    },
  };
  return connection;
}

const isReading = (sql: string): boolean => /^\s*(select|explain)\b/i.test(sql);
