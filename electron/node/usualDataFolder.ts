/** Where files are when nobody says otherwise: the places that each system keeps for programs' own data and caches. */
import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import type { StartArguments } from './readArguments.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
}

/** The demo clinic has a folder of its own, so that trying things out never touches real clients. */
export function usualDataFolder(machine: Machine, isDemo: boolean): string {
  const name = isDemo ? 'Rollcall demo' : 'Rollcall';
  const { join } = machine.platform === 'win32' ? win32 : posix;
  return join(dataHome(machine), name);
}

function dataHome({ platform, env, home }: Machine): string {
  if (platform === 'win32') return env.APPDATA || win32.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support');
  return xdgFolder(env.XDG_DATA_HOME) ?? posix.join(home, '.local', 'share');
}

/** For what can be made again: this user's alone, and in no backup. */
export function usualCacheFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Rollcall', 'Cache');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'Rollcall');
  return posix.join(xdgFolder(env.XDG_CACHE_HOME) ?? posix.join(home, '.cache'), 'rollcall');
}

/** The XDG base directory specification: a relative path is invalid and to be ignored. */
function xdgFolder(chosen: string | undefined): string | undefined {
  return chosen && posix.isAbsolute(chosen) ? chosen : undefined;
}

/** The folder that was asked for, else the usual one of this machine. */
export function dataFolderOf({ dataFolder, isDemo }: StartArguments): string {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  // npm runs scripts from the project's folder; what was typed is meant from where it was typed.
  const typedFrom = process.env.INIT_CWD ?? process.cwd();
  return dataFolder === undefined ? usualDataFolder(machine, isDemo) : resolve(typedFrom, dataFolder);
}
