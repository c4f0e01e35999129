/** The two bundlings: the screens for Chromium, and the programs for Node 24 and Electron. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What cannot be bundled: native code, and Electron itself. All else is, because opening many small files is slow. */
const external = ['electron', 'better-sqlite3', '@node-rs/argon2', 'sharp'];

const programs = ['main', 'serve', 'start', 'worker'];

export async function bundleRenderer(): Promise<void> {
  // Vite's own warning counts every chunk; what counts here is what the first screen needs, see entrySize.ts.
  await build({ logLevel: 'warn', build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY } });
}

export async function bundlePrograms(output: string): Promise<void> {
  await bundle(programs, { output, format: 'es', extension: 'js', isFirst: true });
  // A sandboxed preload script can only be CommonJS.
  await bundle(['preload'], { output, format: 'cjs', extension: 'cjs', isFirst: false });
}

interface BundleOptions {
  readonly output: string;
  readonly format: 'es' | 'cjs';
  readonly extension: string;
  readonly isFirst: boolean;
}

async function bundle(names: readonly string[], options: BundleOptions): Promise<void> {
  const sources = names.map((name) => [name, join('electron', `${name}.ts`)] as const);
  const input = Object.fromEntries(sources.filter(([, file]) => existsSync(file)));
  if (Object.keys(input).length === 0) return;
  const { output, format, extension, isFirst } = options;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir: output,
      emptyOutDir: isFirst,
      minify: false,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  });
}
