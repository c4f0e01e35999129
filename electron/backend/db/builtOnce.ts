/**
 * For the few queries that every save needs: to build one takes Kysely longer than to run it takes SQLite. Built the first
 * time, it is asked again with other parameters.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export interface Asked<Row> {
  /** In the order in which they stand in the text. */
  readonly parameters: readonly unknown[];
  /** The query with these very parameters. What else it is made of must be the same every time. */
  build(): Compilable<Row>;
}

export function builtOnce<Row>(): (db: Kysely<Schema>, asked: Asked<Row>) => Promise<Row[]> {
  let built: CompiledQuery<Row> | undefined;
  const buildFor = ({ build, parameters }: Asked<Row>) => {
    const query = build().compile();
    // A value in the wrong place would be written without anybody noticing.
    if (!isDeepStrictEqual(query.parameters, parameters))
      throw new Error(`its parameters stand in another order: ${query.sql}`);
    return query;
  };
  return async (db, asked) => {
    built ??= buildFor(asked);
    return (await db.executeQuery<Row>({ ...built, parameters: asked.parameters })).rows;
  };
}
