/**
 * Whether a clinic's file is still as Rollcall left it. Reading it whole takes more than a second after ten years, so
 * that is done after a crash, a power cut or a change from outside, and not each morning. The mark is gone while the
 * file is open: whatever ends Rollcall other than a closing leaves none. Every day's backup reads the whole file anyway.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

const markOf = (file: string): string => `${file}.sound`;

/** After the last connection is closed. Without a mark the next start only takes longer, so it never throws. */
export function leaveMark(file: string): void {
  try {
    if (!existsSync(`${file}-wal`)) writeFileSync(markOf(file), looksOf(file), { flush: true });
  } catch (error) {
    console.error('[mark]', error instanceof Error ? error.message : error);
  }
}

/** Before the file is opened. @returns true when nothing but Rollcall has had it since it was last found sound */
export function takeMark(file: string): boolean {
  try {
    const mark = readFileSync(markOf(file), 'utf8');
    rmSync(markOf(file));
    return !existsSync(`${file}-wal`) && mark === looksOf(file);
  } catch {
    return false;
  }
}

/** The place on the disk tells a copy from the file itself; SQLite's header counts every change. */
function looksOf(file: string): string {
  const { size, ino, mtimeNs } = statSync(file, { bigint: true });
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  return [size, ino, mtimeNs, header.toString('hex')].join(' ');
}
