import { defineConfig } from '@playwright/test';

/**
 * The built desktop application in a real Electron: `npm run test:desktop`. Not part of `npm test`, because Electron's
 * runtime cannot be had on every machine. One at a time: each test starts a whole application.
 */
// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/desktop',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list'], ['github']] : 'list',
});
