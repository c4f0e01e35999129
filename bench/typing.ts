/**
 * From a key to the names it finds, painted: the search of the built screens in Chromium, over HTTP, in the large clinic.
 * The floor is the same key in a bare field whose text is painted beside it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startClinic } from '../e2e/clinicProcess.ts';
import { findChromium } from '../scripts/chromium.ts';
import { keptClinic, type Size } from './clinic.ts';
import { slowest95 } from './interleave.ts';
import { type Measure, within } from './measure.ts';

const floor = 'a bare field in Chromium (floor)';
const own = 'Rollcall, search dialog';
const words = ['smith', 'okafo', 'kowal', 'brown', 'petro', 'silva', 'novak', 'jones'];

export async function benchTyping(size: Size): Promise<Measure> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Typing needs a Chromium.');
  spawnSync(process.execPath, [join('scripts', 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const kept = join(await keptClinic(size), 'clinic.sqlite');
  const clinic = await startClinic([], async (folder) => copyFileSync(kept, join(folder, 'clinic.sqlite')));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await signIn(page, clinic.url);
    const measured = new Map([
      [floor, [] as number[]],
      [own, [] as number[]],
    ]);
    // The page is still settling after its first load.
    await typeInBareField(page, 'first');
    for (const word of words) {
      measured.get(floor)?.push(...(await typeInBareField(page, word)));
      measured.get(own)?.push(...(await typeInSearch(page, word)));
    }
    const slow = new Map([...measured].map(([name, times]) => [name, slowest95(times)]));
    return {
      task: `From a key to the names found, painted, ${size.clients} clients, 95 of 100 keys within`,
      unit: 'ms',
      figures: [...slow].map(([name, value]) => ({ name, value })),
      gates: [within(slow, own, 100, 'ms')],
    };
  } finally {
    await browser.close();
    await clinic.stop();
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    const people = await (await fetch('/trpc/staff.signInPeople')).json();
    const [{ id: staffId, demoPin: pin }] = people.result.data;
    const headers = { 'content-type': 'application/json' };
    await fetch('/trpc/staff.signIn', { method: 'POST', headers, body: JSON.stringify({ staffId, pin }) });
  });
  await page.reload();
  await page.getByRole('main').waitFor();
}

async function typeInSearch(page: Page, word: string): Promise<number[]> {
  await page.keyboard.press('Control+k');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  const times = await type(page, word, '#clients-found');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  return times;
}

async function typeInBareField(page: Page, word: string): Promise<number[]> {
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p id="bare"><input><output></output></p>');
    const field = document.querySelector<HTMLInputElement>('#bare input');
    const shown = document.querySelector('#bare output');
    field?.addEventListener('input', () => shown?.replaceChildren(field.value));
    field?.focus();
  });
  const times = await type(page, word, '#bare output');
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return times;
}

/** Milliseconds from each key to the frame after what is at `place` has changed. */
async function type(page: Page, word: string, place: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of word) {
    await page.evaluate(watchNextKey, place);
    await page.keyboard.press(letter);
    times.push(await page.evaluate(() => (window as Watched).painted ?? Number.NaN)); // set by watchNextKey
  }
  return times.filter((time) => !Number.isNaN(time));
}

type Watched = Window & { painted?: Promise<number> };

/** Runs in the page. */
function watchNextKey(place: string): void {
  (window as Watched).painted = new Promise((resolve) => {
    const typed = (event: KeyboardEvent) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // A task that is posted in a frame runs after that frame is painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)));
      });
      const shown = document.querySelector(place);
      if (shown) observer.observe(shown, { childList: true, subtree: true, characterData: true });
      // One letter more may find the very same people: then nothing is painted, and nothing is counted.
      setTimeout(() => resolve(Number.NaN), 1000);
    };
    addEventListener('keydown', typed, { once: true, capture: true });
  });
}
