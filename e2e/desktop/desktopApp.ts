/** Starts the built desktop application on a data folder of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';

export const builtMain = join(import.meta.dirname, '../../dist/electron/main.js');

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** What the page complained of in its console, refused scripts included. */
  readonly complaints: string[];
}

export async function openDesktop(dataFolder: string): Promise<Desktop> {
  const app = await electron.launch({ args: [builtMain, '--data', dataFolder] });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.waitForLoadState();
  return { app, page, dataFolder, complaints };
}

export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  desktop: async ({}, use) => {
    const desktop = await openDesktop(mkdtempSync(join(tmpdir(), 'rollcall-desktop-')));
    await use(desktop);
    await desktop.app.close().catch(() => undefined); // a test may have closed it itself
  },
});

/** Ask the application from inside its page, as the screens do. */
export function askFromPage(page: Page, path: string, input?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(to, body === undefined ? {} : { method: 'POST', headers, body });
      return (await answer.json()) as unknown; // whatever the application answers
    },
    [path, input === undefined ? undefined : JSON.stringify(input)] as const,
  );
}
