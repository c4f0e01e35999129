import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readWindowState, writeWindowState } from './windowState.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'rollcall-window-'));
const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: -1280, y: 0, width: 1280, height: 984 },
];
const state = { x: 100, y: 50, width: 1200, height: 800, isMaximized: true };

test('the window opens where it was closed', () => {
  const folder = newFolder();
  writeWindowState(folder, state);
  expect(readWindowState(folder, screens)).toEqual(state);
});

test.each([
  ['on the left screen', { x: -1200 }, true],
  ['half over the right edge', { x: 1500 }, true],
  ['on a screen that is gone', { x: 4000 }, false],
  ['with its title bar above the screen', { y: -40 }, false],
  ['with its title bar below the screen', { y: 1000 }, false],
  ['with a sliver on the screen', { x: 1910 }, false],
])('a window %s: kept is %s %s', (_, moved, isKept) => {
  const folder = newFolder();
  writeWindowState(folder, { ...state, ...moved });
  expect(readWindowState(folder, screens)).toEqual(isKept ? { ...state, ...moved } : undefined);
});

test.each([
  ['nothing', undefined],
  ['half a file', '{"x":1,'],
  ['something else', '[]'],
  ['text for a number', JSON.stringify({ ...state, x: '100' })],
  ['fractions', JSON.stringify({ ...state, width: 1200.5 })],
  ['a window too small to use', JSON.stringify({ ...state, width: 3 })],
  ['more than a place', JSON.stringify({ ...state, preload: '/evil.js' })],
])('from %s the default window opens', (_, text) => {
  const folder = newFolder();
  if (text !== undefined) writeFileSync(join(folder, 'window-state.json'), text);
  expect(readWindowState(folder, screens)).toBeUndefined();
});

test('a folder that cannot be written to does not stop Rollcall from closing', () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(() => writeWindowState('/nowhere/at/all', state)).not.toThrow();
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
