/**
 * What every test of the screens starts from: a clinic of its own and desks in front of it. A test fails when a page
 * logs an error, throws, or breaks the content policy, whether or not anything looks wrong.
 */
import { type Browser, test as base, type Page } from '@playwright/test';
import { startClinic } from './clinicProcess.ts';
import { watchPage } from './watchPage.ts';

export { expect } from '@playwright/test';
export { expectAccessible } from './expectAccessible.ts';
export { printedPdf } from './printedPdf.ts';

export interface Clinic {
  readonly url: string;
  readonly dataFolder: string;
  /** A page on another desk: a browser of its own that shares nothing with the others. */
  newDesk(): Promise<Page>;
}

interface Fixtures {
  readonly clinic: Clinic;
  /** Arguments for the clinic's program, such as `--demo`. */
  readonly clinicArguments: readonly string[];
  /** Puts files into the data folder before the clinic starts. */
  readonly beforeStart: { readonly prepare: (dataFolder: string) => Promise<void> };
  /** Errors in the log that this test means to cause. Everything else fails it. */
  readonly expectedProblems: RegExp[];
}

export const test = base.extend<Fixtures>({
  clinicArguments: [[], { option: true }],
  beforeStart: [{ prepare: async () => {} }, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces to see that nothing is used
  expectedProblems: async ({}, use) => use([]),
  clinic: async ({ browser, clinicArguments, beforeStart, expectedProblems, contextOptions }, use) => {
    const problems: string[] = [];
    const process = await startClinic(clinicArguments, beforeStart.prepare);
    try {
      const newDesk = () => openDesk(browser, { ...contextOptions, baseURL: process.url }, problems);
      await use({ url: process.url, dataFolder: process.dataFolder, newDesk });
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await process.stop();
    }
    const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
    base.expect(unexpected, 'what the pages complained about').toEqual([]);
  },
  page: async ({ clinic }, use) => use(await clinic.newDesk()),
});

async function openDesk(browser: Browser, options: object, problems: string[]): Promise<Page> {
  const context = await browser.newContext(options);
  await watchPage(context, (problem) => problems.push(problem));
  return context.newPage();
}
