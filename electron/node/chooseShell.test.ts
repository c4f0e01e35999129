import { expect, test } from 'vitest';
import { chooseShell, type ShellWorld } from './chooseShell.ts';

/** A desk with a screen, an ordinary user and no Electron yet; the network brings it. */
const desk: ShellWorld = {
  platform: 'linux',
  forced: undefined,
  isRoot: false,
  hasDisplay: true,
  findRuntime: () => undefined,
  downloadRuntime: async () => '/fetched/electron',
};
const offline = { downloadRuntime: () => Promise.reject(new Error('this machine is offline')) };
const installed = { findRuntime: () => '/here/electron' };

const notHad = 'Electron’s runtime is not here and could not be downloaded (this machine is offline)';

test.each([
  ['installed', installed, { shell: 'desktop', program: '/here/electron' }],
  ['installed and offline', { ...installed, ...offline }, { shell: 'desktop', program: '/here/electron' }],
  ['downloadable', {}, { shell: 'desktop', program: '/fetched/electron' }],
  ['offline', offline, { shell: 'browser', because: notHad }],
  [
    'no display',
    { hasDisplay: false },
    { shell: 'browser', because: 'there is no display for a desktop window' },
  ],
  [
    'root on Linux',
    { isRoot: true, ...installed },
    { shell: 'browser', because: 'a desktop window cannot be opened safely by the root user' },
  ],
  [
    'administrator on Windows',
    { isRoot: true, platform: 'win32' as const },
    { shell: 'desktop', program: '/fetched/electron' },
  ],
  ['browser asked for', { ...installed, forced: 'browser' }, { shell: 'browser' }],
  [
    'desktop asked for as root',
    { ...installed, isRoot: true, forced: 'desktop' },
    { shell: 'desktop', program: '/here/electron' },
  ],
  [
    'desktop asked for, offline',
    { ...offline, forced: 'desktop' },
    { shell: 'none', sentence: `${notHad}, so the desktop window that ROLLCALL_SHELL asks for cannot open.` },
  ],
  [
    'something else asked for',
    { forced: 'phone' },
    { shell: 'none', sentence: 'ROLLCALL_SHELL is “phone”; it can be “desktop” or “browser”.' },
  ],
])('where Rollcall opens: %s', async (_, differs: Partial<ShellWorld>, choice) => {
  expect(await chooseShell({ ...desk, ...differs })).toEqual(choice);
});

test('nothing is downloaded where no window could open', async () => {
  const downloadRuntime = () => Promise.reject(new Error('must not be asked'));
  const choice = await chooseShell({ ...desk, hasDisplay: false, downloadRuntime });
  expect(choice).toEqual({ shell: 'browser', because: 'there is no display for a desktop window' });
});
