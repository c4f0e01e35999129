import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { findRuntime } from '../node/electronRuntime.ts';
import type { ContractAnswer, ContractRequest, Shell } from './shell.ts';

/** Without a display Electron waits for one for ever. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const builtMain = join(import.meta.dirname, '../../dist/electron/main.js');

/** The built application in a real Electron, asked from inside its own page; undefined where there is none. */
export function findRealElectron(): Shell | undefined {
  const executablePath = findRuntime();
  if (executablePath === undefined || !hasDisplay || !existsSync(builtMain)) return undefined;
  return {
    name: 'real Electron',
    limitsBodies: true,
    // The built screens are served, not the test's: dist/ has the same layout.
    async open({ dataFolder }) {
      const app = await _electron.launch({ executablePath, args: [builtMain, '--data', dataFolder] });
      const page = await app.firstWindow();
      await page.waitForLoadState();
      return {
        send: (request) => page.evaluate(sendFromPage, request),
        async listen() {
          await page.evaluate(openChanges);
          return { nextEvent: () => page.evaluate(nextChange), stop: () => page.evaluate(stopChanges) };
        },
        close: () => app.close(),
      };
    },
  };
}

async function sendFromPage(request: ContractRequest): Promise<ContractAnswer> {
  const { method = 'GET', path, body = null, contentType } = request;
  const headers = body === null ? {} : { 'content-type': contentType ?? 'application/json' };
  // A file that the user chose reaches Electron by another way than text does.
  const sent = contentType === undefined || body === null ? body : new Blob([body]);
  const answer = await fetch(path, { method, headers, body: sent });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

/** Where the page keeps what it has heard; the functions below run inside the page and share nothing else. */
interface Heard {
  contract?: { readonly source: EventSource; readonly events: string[]; wake: () => void };
}

function openChanges(): Promise<void> {
  const source = new EventSource('/changes');
  const heard = { source, events: [] as string[], wake: () => {} };
  source.onmessage = ({ data }) => {
    heard.events.push(String(data));
    heard.wake();
  };
  Object.assign(globalThis, { contract: heard });
  return new Promise((resolve, reject) => {
    source.onopen = () => resolve();
    source.onerror = () => reject(new Error('The stream of changes did not open.'));
  });
}

async function nextChange(): Promise<string> {
  const { contract } = globalThis as Heard; // set by openChanges
  if (contract === undefined) throw new Error('The stream of changes is not open.');
  if (contract.events.length === 0) {
    await new Promise<void>((resolve) => {
      contract.wake = resolve;
    });
  }
  return contract.events.shift() ?? '';
}

async function stopChanges(): Promise<void> {
  (globalThis as Heard).contract?.source.close(); // set by openChanges
}
