import { expect, test } from 'vitest';
import { usualCacheFolder, usualDataFolder } from './usualDataFolder.ts';

const linux = { platform: 'linux', home: '/home/mia' } as const;
const windows = { platform: 'win32', home: 'C:\\Users\\Mia' } as const;

test.each([
  [{ ...linux, env: {} }, false, '/home/mia/.local/share/Rollcall'],
  [{ ...linux, env: {} }, true, '/home/mia/.local/share/Rollcall demo'],
  [{ ...linux, env: { XDG_DATA_HOME: '/data' } }, false, '/data/Rollcall'],
  [{ ...linux, env: { XDG_DATA_HOME: 'data' } }, false, '/home/mia/.local/share/Rollcall'],
  [
    { platform: 'darwin', home: '/Users/mia', env: {} } as const,
    false,
    '/Users/mia/Library/Application Support/Rollcall',
  ],
  [{ ...windows, env: { APPDATA: 'D:\\Roaming' } }, false, 'D:\\Roaming\\Rollcall'],
  [{ ...windows, env: {} }, true, 'C:\\Users\\Mia\\AppData\\Roaming\\Rollcall demo'],
])('the clinic is kept where the system keeps data: %o', (machine, isDemo, folder) => {
  expect(usualDataFolder(machine, isDemo)).toBe(folder);
});

test.each([
  [{ ...linux, env: {} }, '/home/mia/.cache/rollcall'],
  [{ ...linux, env: { XDG_CACHE_HOME: '/cache' } }, '/cache/rollcall'],
  [{ platform: 'darwin', home: '/Users/mia', env: {} } as const, '/Users/mia/Library/Caches/Rollcall'],
  [{ ...windows, env: { LOCALAPPDATA: 'D:\\Local' } }, 'D:\\Local\\Rollcall\\Cache'],
  [{ ...windows, env: {} }, 'C:\\Users\\Mia\\AppData\\Local\\Rollcall\\Cache'],
])('what can be made again is kept where the system keeps caches: %o', (machine, folder) => {
  expect(usualCacheFolder(machine)).toBe(folder);
});
