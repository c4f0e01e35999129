/** Tells whether anything that a build step reads has changed since it last ran. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface StampedStep {
  /** Files and folders that the step reads. */
  readonly inputs: readonly string[];
  /** The folder that it makes; the stamp is kept in it, so that deleting it builds it again. */
  readonly output: string;
}

/** Is what lies in `output` made from what `inputs` hold now? */
export function isUpToDate(step: StampedStep): boolean {
  const stamp = stampFile(step);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(step.inputs);
}

/** Runs the step and remembers what it was made from. The stamp goes first: a build that dies is not mistaken for one. */
export async function runStamped(step: StampedStep, run: () => Promise<void>): Promise<void> {
  const hash = hashOf(step.inputs);
  rmSync(stampFile(step), { force: true });
  await run();
  mkdirSync(dirname(stampFile(step)), { recursive: true });
  writeFileSync(stampFile(step), hash);
}

function stampFile({ output }: StampedStep): string {
  return join(output, '.inputs');
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
