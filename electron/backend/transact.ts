/**
 * The only way to write. One immediate transaction holds the work and its audit rows; the open windows are told after
 * the commit. Nothing but database work is awaited inside: every other query of the process waits meanwhile.
 */
import type { Transaction } from 'kysely';
import type { WriteContext } from './actor.ts';
import type { Feature } from './changes.ts';
import type { Schema } from './db/schema.ts';
import type { Deps } from './deps.ts';
import { type AuditedChange, appendAudit } from './features/audit/audit.repo.ts';

export interface Write {
  readonly db: Transaction<Schema>;
  /** What changed, as it was before and as it is now. A write that records nothing is a bug and is rolled back. */
  record(change: AuditedChange): void;
}

export interface WriteLabel {
  /** The procedure, e.g. `clients.create`. */
  readonly action: string;
  /** Which screens should ask again. */
  readonly features: readonly Feature[];
}

/** What it takes to write, also in a thread that has no more of the application than its own connection. */
export interface TransactContext {
  readonly deps: Pick<Deps, 'database' | 'now' | 'changes'>;
  readonly actor: WriteContext['actor'];
}

export async function transact<Result>(
  context: TransactContext,
  label: WriteLabel,
  work: (write: Write) => Promise<Result>,
): Promise<Result> {
  const { deps, actor } = context;
  const result = await deps.database.kysely.transaction().execute(async (db) => {
    const changes: AuditedChange[] = [];
    const outcome = await work({ db, record: (change) => changes.push(change) });
    if (changes.length === 0) throw new Error(`${label.action} wrote without recording what changed`);
    await appendAudit(db, {
      at: deps.now(),
      staffId: actor.staffId,
      desk: actor.desk,
      action: label.action,
      changes,
    });
    return outcome;
  });
  deps.changes.announce([...label.features, 'audit']);
  return result;
}
