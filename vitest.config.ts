import { defineConfig } from 'vitest/config';

/** Long enough for a loaded machine: no test is about time. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Three projects: the pure rules run in two machine zones, so that none of them can lean on the clock's. */
const node = (name: string, include: string[], zone: string) => ({
  test: { name, include, environment: 'node' as const, env: { TZ: zone }, ...patience },
});

export default defineConfig({
  test: {
    // Every core: left alone, Vitest keeps one free.
    maxWorkers: '100%',
    projects: [
      node('shared utc', ['shared/**/*.test.ts'], 'UTC'),
      node('shared new york', ['shared/**/*.test.ts'], 'America/New_York'),
      node(
        'backend',
        ['electron/**/*.test.ts', 'migrations/**/*.test.ts', 'scripts/**/*.test.ts'],
        'America/New_York',
      ),
      {
        extends: './vite.config.ts',
        root: '.',
        test: {
          name: 'renderer',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom' as const,
          env: { TZ: 'America/New_York' },
          ...patience,
        },
      },
    ],
  },
});
