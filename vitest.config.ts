import { defineConfig } from 'vitest/config';

/** For every project. Every core works: left alone, Vitest keeps one free, and a project may have its own count. */
const everywhere = {
  maxWorkers: '100%',
  // Long enough for a loaded machine: no test is about time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/**
 * Files that leave nothing behind share a worker: what they import is loaded once, and the clinics of their tests start
 * as copies of one migrated file.
 */
const shared = { ...everywhere, isolate: false };

const node = (name: string, include: string[], zone: string) => ({
  name,
  include,
  environment: 'node' as const,
  env: { TZ: zone },
});

/** The pure rules run in two machine zones, so that none of them can lean on the clock's. */
export default defineConfig({
  test: {
    // react-big-calendar is built for an older React, which says so once in every worker; and on a loaded machine any
    // query is slow at times.
    onConsoleLog: (log) => !/outdated JSX transform|^\[slow\] /.test(log),
    projects: [
      { test: { ...shared, ...node('shared utc', ['shared/**/*.test.ts'], 'UTC') } },
      { test: { ...shared, ...node('shared new york', ['shared/**/*.test.ts'], 'America/New_York') } },
      {
        test: {
          ...shared,
          ...node(
            'backend',
            ['electron/backend/**/*.test.ts', 'migrations/**/*.test.ts'],
            'America/New_York',
          ),
        },
      },
      // Each with a world of its own: an imitated Electron, other programs.
      {
        test: {
          ...everywhere,
          ...node(
            'shells',
            ['electron/{contract,desktop,node}/**/*.test.ts', 'scripts/**/*.test.ts'],
            'America/New_York',
          ),
        },
      },
      {
        extends: './vite.config.ts',
        root: '.',
        test: {
          ...shared,
          name: 'renderer',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom' as const,
          env: { TZ: 'America/New_York' },
        },
      },
    ],
  },
});
