import type { ClinicDatabase } from '../open.ts';

const usual = -16_000;
const small = -2_000;

/**
 * For a transaction of very many rows: SQLite would keep the last 16 MB of it in memory and write them all at the commit,
 * which then takes longer than a frame. Kept small, the memory is emptied all along.
 * @returns ends it
 */
export function writeAsItComes({ raw }: ClinicDatabase): () => void {
  raw.pragma(`cache_size = ${small}`);
  return () => raw.pragma(`cache_size = ${usual}`);
}
