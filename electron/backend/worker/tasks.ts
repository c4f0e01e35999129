/**
 * Work that reads a whole file of a clinic, over a second after ten years. It runs in a thread of its own, with its own
 * connections, so that the process that owns the window goes on answering.
 */
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { copyVerified } from '../db/sqlite/backupFile.ts';
import { copyLog } from '../db/sqlite/copyLog.ts';
import { immediateSqliteDialect } from '../db/sqlite/dialect.ts';
import { checkCoreTables } from '../db/sqlite/quickCheck.ts';
import { verifyAudit } from '../features/audit/audit.repo.ts';
import type { cleanLogo } from '../features/clinic/cleanLogo.ts';
import { countNumbers, type NumbersOrder } from '../features/numbers/countNumbers.ts';
import { poolPhotos } from '../features/photos/photoPool.ts';
import type { renewThumb, storePicture } from '../features/photos/storePicture.ts';

/** Only a thread that works on a picture loads what reads pictures. */
const pictures = () => import('../features/photos/storePicture.ts');

export const tasks = {
  countNumbers: ({ file, order }: { readonly file: string; readonly order: NumbersOrder }) =>
    reading(file, (raw) => countNumbers(new Kysely<Schema>({ dialect: immediateSqliteDialect(raw) }), order)),

  copyLog,

  copyVerified: ({ source, target }: { readonly source: string; readonly target: string }) =>
    copyVerified(source, target),

  checkCoreTables: ({ file }: { readonly file: string }) =>
    reading(file, async (raw) => checkCoreTables(raw)),

  storePicture: async (order: Parameters<typeof storePicture>[0]) => (await pictures()).storePicture(order),
  renewThumb: async (order: Parameters<typeof renewThumb>[0]) => (await pictures()).renewThumb(order),
  cleanLogo: async (order: Parameters<typeof cleanLogo>[0]) =>
    (await import('../features/clinic/cleanLogo.ts')).cleanLogo(order),
  poolPhotos,

  verifyAudit: ({ file }: { readonly file: string }) =>
    reading(file, (raw) => verifyAudit(new Kysely<Schema>({ dialect: immediateSqliteDialect(raw) }))),
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;

/** A second connection to a file that is in use sees what is committed, and holds nobody up. */
async function reading<Result>(file: string, read: (raw: Database) => Promise<Result>): Promise<Result> {
  const raw = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return await read(raw);
  } finally {
    raw.close();
  }
}
