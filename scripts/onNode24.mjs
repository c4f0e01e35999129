/**
 * Runs a program on Node 24, whatever Node the machine has: `node scripts/onNode24.mjs FILE [ARGUMENTS]`. Plain
 * JavaScript for old Nodes. The `node` package normally puts Node 24 first in the path of npm scripts; where npm was
 * told not to run its install script, that is made up for here, once. Without FILE it only does that.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 24;
const whatToDo = 'Install it from https://nodejs.org, or run “npm ci” again with install scripts allowed.';
const packageFolder = fileURLToPath(new URL('../node_modules/node', import.meta.url));
const [file, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) >= needed) {
  if (file) await runHere(file);
} else {
  const node = findNode() ?? installNode();
  if (!node) console.error(`Rollcall needs Node.js ${needed}, and this is ${process.version}. ${whatToDo}`);
  if (file) process.exitCode = node ? runOn(node) : 1;
}

async function runHere(program) {
  process.argv.splice(1, 2, resolve(program));
  await import(pathToFileURL(resolve(program)).href);
}

function runOn(node) {
  // Ctrl+C reaches the program itself; this process waits until it has closed what it had open.
  process.on('SIGINT', () => undefined);
  const { status } = spawnSync(node, [file, ...args], { stdio: 'inherit' });
  return status ?? 1;
}

function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(packageFolder, 'bin', name);
  return existsSync(node) ? node : undefined;
}

/** What the package's install script would have done. */
function installNode() {
  if (!existsSync(packageFolder)) return undefined;
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: packageFolder, stdio: 'ignore' });
  return findNode();
}
