import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const executablePath = findChromium();

/** The screens in Chromium against the browser shell, each test with a clinic of its own. Build first. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'desktop/**',
  outputDir: 'test-results',
  // Taken with Debian's Chromium: elsewhere letters are drawn otherwise.
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  ignoreSnapshots: process.platform !== 'linux',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Long enough for a loaded machine: no test is about time.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Root and containers have no sandbox to offer; the rest keeps Chromium from looking for its own servers.
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
