/** `npm run build`: everything in dist/. What has not changed is not built again, so that the next start is quick. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exceededBudgets, exceededStart, measureEntry, measureStart } from './entrySize.ts';
import { isUpToDate, runStamped, type StampedStep } from './inputStamp.ts';

process.chdir(join(import.meta.dirname, '..'));

const tools = ['scripts/bundle.ts', 'scripts/budgets.ts', 'vite.config.ts', 'package-lock.json'];
const renderer = { inputs: ['renderer', 'shared', ...tools], output: 'dist/renderer' };
const programs = { inputs: ['electron', 'shared', 'migrations', ...tools], output: 'dist/electron' };

async function buildRenderer(): Promise<void> {
  const { bundleRenderer } = await import('./bundle.ts');
  await bundleRenderer();
  const size = measureEntry(renderer.output);
  console.log(
    `Screens: ${size.scriptKilobytes.toFixed(0)} kB of scripts and ${size.styleKilobytes.toFixed(0)} kB of styles to start with (compressed).`,
  );
  const exceeded = exceededBudgets(size);
  if (exceeded.length > 0) throw new Error(exceeded.join('\n'));
}

async function buildPrograms(): Promise<void> {
  const { bundlePrograms } = await import('./bundle.ts');
  await bundlePrograms(programs.output);
  const start = measureStart(programs.output);
  console.log(`Programs: ${start.toFixed(0)} kB to open a clinic with, of ${total(programs.output)}.`);
  const exceeded = exceededStart(start);
  if (exceeded.length > 0) throw new Error(exceeded.join('\n'));
}

function total(folder: string): string {
  const files = readdirSync(folder).filter((file) => /\.c?js$/.test(file));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return `${(bytes / 1000).toFixed(0)} kB in ${files.length} files`;
}

/** One part that fails does not keep the other from being built. */
async function buildIfChanged(step: StampedStep, run: () => Promise<void>): Promise<void> {
  if (isUpToDate(step)) return;
  try {
    await runStamped(step, run);
  } catch (error) {
    // The bundler's message shows the place in the source; its own stack would push that off the screen.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await buildIfChanged(programs, buildPrograms);
if (existsSync('renderer/index.html')) await buildIfChanged(renderer, buildRenderer);
