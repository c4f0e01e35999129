/** Programs of the bench, bundled as the application's own are: what is measured is what a clinic runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode } from '../scripts/bundle.ts';

const output = join(import.meta.dirname, '..', 'node_modules', '.cache', 'bench', 'programs');
let built: Promise<void> | undefined;

/** @returns the bundled program's path */
export async function bundled(name: 'hourProcess' | 'startProcess'): Promise<string> {
  built ??= bundle();
  await built;
  return join(output, `${name}.js`);
}

async function bundle(): Promise<void> {
  const own = (name: string) => join('bench', `${name}.ts`);
  const programs = { hourProcess: own('hourProcess'), startProcess: own('startProcess') };
  const options = { output, format: 'es', extension: 'js' } as const;
  await bundleForNode(programs, { ...options, isFirst: true });
  await bundleForNode({ worker: join('electron', 'worker.ts') }, { ...options, isFirst: false });
  // As beside dist/: without it Node would have to read each file to learn what kind of module it is.
  writeFileSync(join(output, 'package.json'), '{ "type": "module" }');
}
