import { expect, test } from 'vitest';
import { browserCommand, hasDisplay, launch } from './openBrowser.ts';

const url = 'http://127.0.0.1:7655';
const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({
  platform,
  env,
  home: '/home/mia',
});
const having =
  (...programs: string[]) =>
  (program: string) =>
    programs.includes(program);

test.each([
  [
    'Chromium',
    on('linux'),
    having('google-chrome', 'chromium', 'xdg-open'),
    { program: 'chromium', args: [`--app=${url}`] },
  ],
  ['another browser', on('linux'), having('xdg-open'), { program: 'xdg-open', args: [url] }],
  ['no browser', on('linux'), having(), undefined],
  [
    'Chrome on a Mac',
    on('darwin'),
    having('/Applications/Google Chrome.app'),
    { program: 'open', args: ['-na', 'Google Chrome', '--args', `--app=${url}`] },
  ],
  ['Safari on a Mac', on('darwin'), having(), { program: 'open', args: [url] }],
  ['Windows without Edge', on('win32'), having(), { program: 'cmd', args: ['/c', 'start', '', url] }],
])('how the address is shown with %s', (_, machine, has, command) => {
  expect(browserCommand(machine, url, has)).toEqual(command);
});

test('a build machine or a remote connection has nobody to show a window to', () => {
  expect([
    hasDisplay(on('linux', { DISPLAY: ':0' })),
    hasDisplay(on('linux', { WAYLAND_DISPLAY: 'wayland-0' })),
    hasDisplay(on('darwin')),
    hasDisplay(on('linux')),
    hasDisplay(on('linux', { DISPLAY: ':0', CI: 'true' })),
  ]).toEqual([true, true, true, false, false]);
});

test('a browser that cannot be started is told, not thrown', async () => {
  expect(await launch({ program: 'no-such-browser', args: [] })).toBe(false);
});
