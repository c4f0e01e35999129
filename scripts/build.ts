/** `npm run build`: everything in dist/. What has not changed is not built again, so that the next start is quick. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exceededBudgets, measureEntry } from './entrySize.ts';
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
  const sizes = readdirSync(programs.output)
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => `${file} ${(statSync(join(programs.output, file)).size / 1000).toFixed(0)} kB`);
  console.log(`Programs: ${sizes.join(', ')}.`);
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
