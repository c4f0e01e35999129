import Sqlite from 'better-sqlite3';

/** Waits for nobody, and nobody waits for it: what is still being read stays in the log for the next time. */
export async function copyLog({ file }: { readonly file: string }): Promise<void> {
  const raw = new Sqlite(file, { fileMustExist: true });
  try {
    raw.pragma('synchronous = full');
    raw.pragma('wal_checkpoint(passive)');
  } finally {
    raw.close();
  }
}
