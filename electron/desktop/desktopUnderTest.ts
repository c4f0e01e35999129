/** Starts the desktop shell on the fake Electron, with a backend that says back what reached it. Test support only. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secured } from '../backend/security.ts';
import { recorded, resetFakeElectron } from './fakeElectron.ts';
import { FakeWindow } from './fakeWindow.ts';
import { type DesktopOptions, runDesktop } from './runDesktop.ts';

export interface DesktopUnderTest {
  readonly dataFolder: string;
  readonly window: FakeWindow;
  /** What reached the backend. */
  readonly requests: Request[];
  /** What the backend answers; a test may put another answer in its place. */
  answer: () => Response;
}

/** Set the record up with `before`, for what must be known when the shell starts. */
export async function startDesktop(before: () => void = () => undefined): Promise<DesktopUnderTest> {
  resetFakeElectron();
  before();
  const dataFolder = mkdtempSync(join(tmpdir(), 'rollcall-desktop-'));
  const desktop = { dataFolder, requests: [] as Request[], answer: sayOk };
  const backend = {
    async handle(request: Request): Promise<Response> {
      desktop.requests.push(request);
      return secured(desktop.answer());
    },
    close: async () => undefined,
  };
  recorded.ready.resolve();
  await runDesktop({ ...desktopOptions(dataFolder), startBackend: async () => backend });
  const window = FakeWindow.all[0];
  if (window === undefined) throw new Error('The shell opened no window.');
  return Object.assign(desktop, { window });
}

export function desktopOptions(dataFolder: string): Omit<DesktopOptions, 'startBackend'> {
  return { argv: ['--data', dataFolder], preload: '/dist/electron/preload.cjs' };
}

const sayOk = () => new Response('ok', { headers: { 'set-cookie': 'a=1; HttpOnly' } });

/** Ask the registered protocol handler, as Electron would for a request of the page. */
export function askProtocol(request: Request, initiatorOrigin?: string | null): Promise<Response> {
  const handler = recorded.protocols.get('app');
  if (handler === undefined) throw new Error('No handler was registered for app://.');
  return handler(initiatorOrigin === undefined ? request : Object.assign(request, { initiatorOrigin }));
}
