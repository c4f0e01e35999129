import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Where the window stood when Rollcall was closed. A convenience: a missing, damaged or hand-edited file gives the default
 * window, and a failure to write it never stops Rollcall from closing.
 */
const side = z.int().min(-100_000).max(100_000);
const windowState = z.strictObject({
  x: side,
  y: side,
  width: z.int().min(640).max(20_000),
  height: z.int().min(480).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

/** Pixels of a screen that windows may use, as Electron's `Display.workArea`. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const fileName = 'window-state.json';
/** So much of the window must be on one screen that its title bar can be caught with the mouse. */
const visiblePixels = 120;

/** @returns the last state, or undefined when there is none or it lies on a screen that is gone. */
export function readWindowState(folder: string, screens: readonly Area[]): WindowState | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName), 'utf8');
  } catch {
    return undefined;
  }
  const parsed = windowState.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  return screens.some((area) => isReachable(parsed.data, area)) ? parsed.data : undefined;
}

export function writeWindowState(folder: string, state: WindowState): void {
  const path = join(folder, fileName);
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(state));
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    console.error('The place of the window was not kept.', error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReachable(state: WindowState, area: Area): boolean {
  const across = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const isTitleBarOn = state.y >= area.y && state.y <= area.y + area.height - visiblePixels;
  return across >= visiblePixels && isTitleBarOn;
}
