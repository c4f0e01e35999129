/** `npm start` and `npm run demo`: opens the clinic in the best shell that this machine has, and asks nothing. */
import './node/refuseOldNode.ts';
import { homedir } from 'node:os';
import { argumentsOrExit } from './node/argumentsOrExit.ts';
import { chooseShell } from './node/chooseShell.ts';
import { downloadRuntime, findRuntime } from './node/electronRuntime.ts';
import { keepCompiled } from './node/keepCompiled.ts';
import { makeLargeDemo } from './node/makeLargeDemo.ts';
import { browserCommand, hasDisplay, isInstalled, launch } from './node/openBrowser.ts';
import { openDesktop } from './node/openDesktop.ts';
import { printProgress } from './node/printProgress.ts';
import type { StartArguments } from './node/readArguments.ts';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const isSeen = hasDisplay({ platform, env });

async function start(chosen: StartArguments): Promise<number> {
  const end = await makeLargeDemo(chosen);
  if (end !== undefined) return end;
  const choice = await chooseShell({
    platform,
    forced: env.ROLLCALL_SHELL,
    isRoot,
    hasDisplay: isSeen,
    findRuntime,
    downloadRuntime: () => downloadRuntime(printProgress('Downloading Electron', megabytes)),
  });
  if (choice.shell === 'none') {
    console.error(choice.sentence);
    return 2;
  }
  if (choice.shell === 'browser') return startBrowser(chosen, choice.because);
  const code = await openDesktop(choice.program, chosen);
  return code ?? startBrowser(chosen, 'Electron could not start on this machine');
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

async function startBrowser(chosen: StartArguments, because: string | undefined): Promise<number> {
  if (because) console.log(`Rollcall opens in the browser: ${because}.`);
  keepCompiled();
  // The clinic's code is loaded only here: with a desktop window it runs in Electron, not in this process.
  const { runServer } = await import('./node/runServer.ts');
  return runServer(chosen, showInBrowser);
}

/** Root's browser would run without its sandbox, so root is left with the address that is printed. */
async function showInBrowser(url: string): Promise<void> {
  if (!isSeen || (isRoot && platform === 'linux')) return;
  const command = browserCommand({ platform, env, home: homedir() }, url, isInstalled);
  if (!command || !(await launch(command))) console.log('Open this address in a browser.');
}

process.exit(await start(argumentsOrExit(process.argv.slice(2))));
