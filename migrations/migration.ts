import type { Database } from 'better-sqlite3';

/** One forward-only step. It runs inside an immediate transaction that also sets `user_version`; it must not begin or commit. */
export interface Migration {
  /** A multiple of ten, rising; becomes the file's `user_version`. */
  readonly version: number;
  /** What it does, in a few words, for the log. */
  readonly name: string;
  up(database: Database): void;
}
