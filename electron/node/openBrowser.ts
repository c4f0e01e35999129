/** Shows an address in a window of the browser that the system has. Where there is none, the caller prints the address. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Machine } from './usualDataFolder.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

const linuxBrowsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const macBrowsers = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** Is there anybody to look at a window? Not in a build, not over a plain remote connection. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  if (env.CI) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The best way to show `url`: a window without tabs of a browser built on Chromium, else whatever the system opens
 * addresses with. `has` says whether a program is there.
 */
export function browserCommand(
  machine: Machine,
  url: string,
  has: (program: string) => boolean,
): Command | undefined {
  const asWindow = `--app=${url}`;
  if (machine.platform === 'win32') {
    const edge = join(
      machine.env['ProgramFiles(x86)'] ?? '',
      'Microsoft',
      'Edge',
      'Application',
      'msedge.exe',
    );
    if (has(edge)) return { program: edge, args: [asWindow] };
    return { program: 'cmd', args: ['/c', 'start', '', url] };
  }
  if (machine.platform === 'darwin') {
    const browser = macBrowsers.find((name) => has(`/Applications/${name}.app`));
    return { program: 'open', args: browser ? ['-na', browser, '--args', asWindow] : [url] };
  }
  const browser = linuxBrowsers.find(has);
  if (browser) return { program: browser, args: [asWindow] };
  return has('xdg-open') ? { program: 'xdg-open', args: [url] } : undefined;
}

/** Is this program at this path, or anywhere on the PATH? */
export function isInstalled(program: string): boolean {
  const folders =
    program.includes('/') || program.includes('\\') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Starts it and lets it go: closing Rollcall's window must not need Rollcall. `false` when it cannot be started. */
export function launch({ program, args }: Command): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
