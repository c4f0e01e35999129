/**
 * One process owns a clinic's file. The lock is SQLite's own, on a file beside it, and dies with the process however it
 * dies: there is nothing to clean up after a power cut.
 */
import Sqlite from 'better-sqlite3';
import { AppError } from '../../appError.ts';
import { refusalOfSqliteError } from './sqliteErrors.ts';

export interface ProcessLock {
  release(): void;
}

/** Throws `database_locked` while another process, or this one, holds it. Keep the answer: a lost lock lets go. */
export function takeProcessLock(file: string): ProcessLock {
  const connection = openLock(file);
  return { release: () => void connection.close() };
}

function openLock(file: string): Sqlite.Database {
  try {
    // A moment of patience: the Rollcall that was just closed may still be writing its backup.
    const connection = new Sqlite(file, { timeout: 500 });
    try {
      connection.pragma('journal_mode = memory');
      connection.exec('begin exclusive');
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    const refusal = refusalOfSqliteError(error);
    throw refusal?.code === 'database_locked' ? alreadyOpen() : (refusal ?? error);
  }
}

function alreadyOpen(): AppError {
  return new AppError(
    'database_locked',
    'This clinic is already open in Rollcall. Use the window that is open, or close it and try again.',
  );
}
