/** Programs of the bench, bundled as the application's own are: what is measured is what a clinic runs. */
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const output = join(root, 'node_modules', '.cache', 'bench', 'programs');
let built: Promise<void> | undefined;

/** @returns the bundled program's path */
export async function bundled(name: 'hourProcess' | 'startProcess'): Promise<string> {
  built ??= bundle();
  await built;
  return join(output, `${name}.js`);
}

async function bundle(): Promise<void> {
  const own = (name: string) => join(import.meta.dirname, `${name}.ts`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // As in scripts/bundle.ts: all but native code.
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'], target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir: output,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: {
          hourProcess: own('hourProcess'),
          startProcess: own('startProcess'),
          worker: join(root, 'electron', 'worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
