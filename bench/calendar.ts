/**
 * The calendar in Chromium: a week of 300, a day of twelve columns, a month of 1,000, one visit changed. Every figure is
 * from pages of their own, the calendars in turns.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findChromium } from '../scripts/chromium.ts';
import { medians } from './interleave.ts';
import { atMost, figuresOf, type Gate, type Measure } from './measure.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'node_modules', '.cache', 'bench', 'calendar');
const floor = 'memoised React boxes (floor)';
const contestants = {
  [floor]: 'floor',
  Rollcall: 'own',
  'FullCalendar 7': 'fullCalendar',
  'DayPilot Lite': 'dayPilot',
} as const;
const scenes = { week: 'a week of 300', day: 'a day of 12 × 10', month: 'a month of 1,000' } as const;
type Scene = keyof typeof scenes;

export async function benchCalendar(rounds: number): Promise<Measure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The calendar needs a Chromium.');
  await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const measures: Measure[] = [];
    for (const scene of ['week', 'day', 'month'] as const)
      measures.push(await drawing(browser, scene, rounds), await changing(browser, scene, rounds));
    return measures;
  } finally {
    await browser.close();
  }
}

async function drawing(browser: Browser, scene: Scene, rounds: number): Promise<Measure> {
  const measured = await medians(
    Object.entries(contestants).map(([name, calendar]) => ({
      name,
      measure: () => inPage(browser, (page) => draw(page, calendar, scene)),
    })),
    rounds,
  );
  const limit = scene === 'month' ? 0.5 : 1;
  return {
    task: `Calendar, ${scenes[scene]}, first drawing`,
    unit: 'ms',
    figures: figuresOf(measured),
    gates: [
      atMost(measured, { own: 'Rollcall', limit, of: 'FullCalendar 7' }),
      ...(scene === 'month' ? [] : [stretch(measured)]),
    ],
  };
}

/** Wished for, beyond the gate. */
function stretch(measured: ReadonlyMap<string, number>): Gate {
  const gate = atMost(measured, { own: 'Rollcall', limit: 2, of: 'DayPilot Lite' });
  return { ...gate, sentence: `towards ${gate.sentence}` };
}

const changes = 5;

async function changing(browser: Browser, scene: Scene, rounds: number): Promise<Measure> {
  const measured = await medians(
    Object.entries(contestants).map(([name, calendar]) => ({
      name,
      measure: () =>
        inPage(browser, async (page) => {
          await draw(page, calendar, scene);
          const times: number[] = [];
          for (let change = 0; change < changes; change++) times.push(await run(page, 'bench.change()'));
          return times.toSorted((a, b) => a - b)[Math.floor(changes / 2)] ?? Number.NaN;
        }),
    })),
    rounds,
  );
  return {
    task: `Calendar, ${scenes[scene]}, one visit changed`,
    unit: 'ms',
    figures: figuresOf(measured),
    gates: [atMost(measured, { own: 'Rollcall', limit: 3, of: floor })],
  };
}

const draw = (page: Page, calendar: string, scene: Scene) =>
  run(page, `bench.draw(${JSON.stringify(calendar)}, ${JSON.stringify(scene)})`);

const run = async (page: Page, script: string): Promise<number> => Number(await page.evaluate(script));

async function inPage(browser: Browser, work: (page: Page) => Promise<number>): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/London' });
  page.on('pageerror', (error) => console.error(error.message));
  // A real address, because a page without one may keep nothing.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('http://bench.test/');
  for (const name of readdirSync(output).filter((file) => file.endsWith('.css')))
    await page.addStyleTag({ path: join(output, name) });
  await page.addScriptTag({ content: readFileSync(join(output, 'page.js'), 'utf8') });
  const value = await work(page);
  await page.close();
  return value;
}

async function bundle(): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: output,
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: {
        input: join(import.meta.dirname, 'peers', 'calendar', 'page.js'),
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
