/** Listens for everything that a browser complains about. */
import type { BrowserContext } from '@playwright/test';

/**
 * `report` is told of errors in the log, errors that nobody caught, and breaches of the content policy. Answers that
 * refuse something are part of the work (a wrong PIN, a slot that is taken); Chromium logs them too, and they are left
 * out.
 */
export async function watchPage(context: BrowserContext, report: (problem: string) => void): Promise<void> {
  await context.exposeBinding('reportBreach', (_, what: string) => report(`content policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const reportBreach: unknown = Reflect.get(globalThis, 'reportBreach');
      if (typeof reportBreach === 'function') reportBreach(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => report(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(
        message.text(),
      );
      if (message.type() === 'error' && !isRefusal) report(`log: ${message.text()}`);
    });
  });
}
