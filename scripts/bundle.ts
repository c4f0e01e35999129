/** The two bundlings: the screens for Chromium, and the programs for Node 24 and Electron. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What cannot be bundled: native code, and Electron itself. All else is, because opening many small files is slow. */
const external = ['electron', 'better-sqlite3', '@node-rs/argon2', 'sharp'];

export async function bundleRenderer(): Promise<void> {
  // Vite's own warning counts every chunk; what counts here is what the first screen needs, see entrySize.ts.
  await build({ logLevel: 'warn', build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY } });
}

export async function bundlePrograms(output: string): Promise<void> {
  await bundle(['main', 'serve', 'start'], { output, format: 'es', extension: 'js', isFirst: true });
  // By itself: a thread that reads a file needs nothing of what answers requests.
  await bundle(['worker'], { output, format: 'es', extension: 'js', isFirst: false });
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
  if (Object.keys(input).length > 0) await bundleForNode(input, options);
}

/** @param input source files by the name of the program that is made of each */
export async function bundleForNode(
  input: Readonly<Record<string, string>>,
  { output, format, extension, isFirst }: BundleOptions,
): Promise<void> {
  const backend = inOneFile('electron/backend/startBackend.ts');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [backend.plugin],
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
          codeSplitting: { groups: [{ name: 'backend', test: backend.isNeeded }] },
        },
      },
    },
  });
}

/** All that a source needs from the start goes together: to find and open thirty small files takes as long as to run them. */
function inOneFile(source: string): { readonly plugin: Plugin; isNeeded(id: string): boolean } {
  const needed = new Set<string>();
  return {
    isNeeded: (id) => needed.has(id) && !/[\\/]zod[\\/]/.test(id),
    plugin: {
      name: 'in-one-file',
      buildEnd() {
        const waiting = [resolve(source)];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (needed.has(id)) continue;
          needed.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
  };
}
