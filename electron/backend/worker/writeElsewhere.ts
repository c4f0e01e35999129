/**
 * A write of very many rows is made by a thread on a connection of its own, through `transact` as every other: here it is
 * lent the turn, and the open windows are told; there it is given what it needs of the application.
 */
import { v7 } from 'uuid';
import type { WriteContext } from '../actor.ts';
import { createChanges, type Feature } from '../changes.ts';
import { openDatabase } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { TransactContext } from '../transact.ts';

/** What a thread cannot know by itself of the request that it writes for. */
export interface WriteOrder {
  /** The clinic's file. */
  readonly database: string;
  readonly at: number;
  readonly actor: TransactContext['actor'];
}

export interface Written<Result> {
  readonly result: Result;
  readonly changed: readonly Feature[];
}

export async function writeElsewhere<Result>(
  { deps, actor }: WriteContext,
  ask: (order: WriteOrder) => Promise<Written<Result>>,
): Promise<Result> {
  const { staffId, desk } = actor;
  const order = { database: deps.database.file, at: deps.now(), actor: { staffId, desk } };
  const { result, changed } = await deps.database.lendWriting(() => ask(order));
  if (changed.length > 0) deps.changes.announce(changed);
  return result;
}

export interface ThreadContext extends TransactContext {
  readonly deps: TransactContext['deps'] & Pick<Deps, 'newId'>;
}

/** In the thread. */
export async function writing<Result>(
  { database: file, at, actor }: WriteOrder,
  work: (context: ThreadContext) => Promise<Result>,
): Promise<Written<Result>> {
  const database = openDatabase(file);
  try {
    // Copying the log into the file can wait until nobody else waits to write.
    database.raw.pragma('wal_autocheckpoint = 0');
    const changed: Feature[] = [];
    const changes = createChanges();
    changes.subscribe((features) => changed.push(...features));
    const result = await work({ deps: { database, now: () => at, newId: () => v7(), changes }, actor });
    return { result, changed };
  } finally {
    await database.close();
  }
}
