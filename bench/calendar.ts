/**
 * The calendar in Chromium: a week of 300, a day of twelve columns, a month of 1,000; one visit changed; one dragged.
 * Every figure is from cold pages of their own, the calendars in turns. Chromium draws as soon as it can instead of
 * sixty times a second: what is measured is work, never the wait for the next frame.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findChromium } from '../scripts/chromium.ts';
import { mediansOfEach } from './interleave.ts';
import { atMost, figuresOf, type Gate, type Measure, within } from './measure.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'node_modules', '.cache', 'bench', 'calendar');
const floor = 'memoised React boxes (floor)';
const contestants = {
  [floor]: 'floor',
  Rollcall: 'own',
  'FullCalendar 7': 'fullCalendar',
  'DayPilot Lite': 'dayPilot',
} as const;
/** How many visits must be there to be seen; a month draws what fits its cells. */
const scenes = {
  week: { task: 'a week of 300', visits: 300 },
  day: { task: 'a day of 12 × 10', visits: 120 },
  month: { task: 'a month of 1,000', visits: undefined },
} as const;
type Scene = keyof typeof scenes;

export async function benchCalendar(rounds: number): Promise<Measure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The calendar needs a Chromium.');
  await bundle();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit'],
  });
  try {
    return [
      ...(await benchScene(browser, 'week', rounds)),
      ...(await benchScene(browser, 'day', rounds)),
      ...(await benchScene(browser, 'month', rounds)),
    ];
  } finally {
    await browser.close();
  }
}

async function benchScene(browser: Browser, scene: Scene, rounds: number): Promise<Measure[]> {
  const figures = await mediansOfEach(
    Object.entries(contestants).map(([name, calendar]) => ({
      name,
      measure: () => inPage(browser, (page) => walk(page, { calendar, scene })),
    })),
    rounds,
  );
  const taskOf = (what: string) => ({
    task: `Calendar, ${scenes[scene].task}, ${what}`,
    unit: 'ms' as const,
  });
  const [drawn, changed, dragged] = [figures('drawn'), figures('changed'), figures('dragged')];
  const measures: Measure[] = [
    { ...taskOf('first drawing'), figures: figuresOf(drawn), gates: drawingGates(scene, drawn) },
    {
      ...taskOf('one visit changed'),
      figures: figuresOf(changed),
      gates: [atMost(changed, { own: 'Rollcall', limit: 3, of: floor })],
    },
    {
      ...taskOf('the slowest step of a drag'),
      figures: figuresOf(dragged),
      gates: [within(dragged, 'Rollcall', 50, 'ms')],
    },
  ];
  // In a month a day is dropped on, nothing follows the hand from slot to slot.
  return scene === 'month' ? measures.slice(0, 2) : measures;
}

function drawingGates(scene: Scene, drawn: ReadonlyMap<string, number>): Gate[] {
  const limit = scene === 'month' ? 0.5 : 1;
  const gate = atMost(drawn, { own: 'Rollcall', limit, of: 'FullCalendar 7' });
  const wish = atMost(drawn, { own: 'Rollcall', limit: 2, of: 'DayPilot Lite' });
  return scene === 'month' ? [gate] : [gate, { ...wish, sentence: `towards ${wish.sentence}` }];
}

interface Walk {
  readonly calendar: string;
  readonly scene: Scene;
}

/** One cold page: drawn once, changed five times, dragged once. */
async function walk(page: Page, { calendar, scene }: Walk) {
  const drawn = await run(page, `bench.draw('${calendar}', '${scene}')`);
  const seen = await run(page, 'bench.count()');
  const expected = scenes[scene].visits ?? Math.max(1, seen);
  if (seen !== expected) throw new Error(`${calendar} draws ${seen} of ${expected} visits: ${scene}`);
  const changes: number[] = [];
  for (let change = 0; change < 5; change++) changes.push(await run(page, 'bench.change()'));
  const changed = changes.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  return { drawn, changed, dragged: scene === 'month' ? Number.NaN : await slowestStep(page) };
}

/** Down by slots, then over the columns. */
async function slowestStep(page: Page): Promise<number> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>('bench.handle()');
  const down = Array.from({ length: 8 }, (_, index) => ({ x, y: y + 17 * (index + 1) }));
  const across = Array.from({ length: 6 }, (_, index) => ({ x: x + 70 * (index + 1), y: y + 136 }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Where a click ends and a drag begins.
  await page.mouse.move(x + 6, y + 6);
  const times: number[] = [];
  for (const point of [...down, ...across]) {
    const step = run(page, 'bench.step()');
    await page.mouse.move(point.x, point.y);
    times.push(await step);
  }
  await page.mouse.up();
  return Math.max(...times);
}

const run = async (page: Page, script: string): Promise<number> => Number(await page.evaluate(script));

async function inPage<Figures>(browser: Browser, work: (page: Page) => Promise<Figures>): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/London' });
  page.on('pageerror', (error) => console.error(error.message));
  // A real address, because a page without one may keep nothing.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('http://bench.test/');
  for (const name of readdirSync(output).filter((file) => file.endsWith('.css')))
    await page.addStyleTag({ path: join(output, name) });
  await page.addScriptTag({ content: readFileSync(join(output, 'page.js'), 'utf8') });
  const figures = await work(page);
  await page.close();
  return figures;
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
