import { defineConfig } from 'vitest/config';

/** Long enough for a loaded machine: no test is about time. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Three projects: the pure rules run in two machine zones, so that none of them can lean on the clock's. */
const node = (name: string, include: string[], zone: string) => ({
  test: { name, include, environment: 'node' as const, env: { TZ: zone }, ...patience },
});

/** Rules keep nothing between two tests, so their files share a worker. */
const pure = (name: string, zone: string) => {
  const project = node(name, ['shared/**/*.test.ts'], zone);
  return { test: { ...project.test, isolate: false } };
};

export default defineConfig({
  test: {
    // Every core: left alone, Vitest keeps one free.
    maxWorkers: '100%',
    projects: [
      pure('shared utc', 'UTC'),
      pure('shared new york', 'America/New_York'),
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
