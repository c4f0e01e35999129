/** For tests: what a failing disk does to a file. */
import { closeSync, openSync, writeSync } from 'node:fs';

export function writeAt(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}
