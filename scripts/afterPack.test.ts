import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { afterPack, electronBinary } from './afterPack.ts';

/** The bytes before the fuses in every Electron binary. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A program of other bytes with Electron's fuse wire somewhere inside, every fuse the other way round. */
function packProgram(wire: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-fuses-'));
  const around = Buffer.alloc(100_000, 7);
  const fuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, wire.length]), Buffer.from(wire)]);
  writeFileSync(join(folder, 'rollcall'), Buffer.concat([around, fuses, around]));
  return folder;
}

const packed = (appOutDir: string, electronPlatformName = 'linux') => ({
  appOutDir,
  electronPlatformName,
  packager: { appInfo: { productFilename: 'Rollcall' }, executableName: 'rollcall' },
});

test('all nine fuses of the packed program stand as decided', async () => {
  const folder = packProgram('101100110');
  await afterPack(packed(folder));
  const wire = await getCurrentFuseWire(join(folder, 'rollcall'));
  const readable = Object.entries(wire)
    .filter(([key]) => key !== 'version')
    .map(([key, state]) => [FuseV1Options[Number(key)], state === FuseState.ENABLE]);
  expect(Object.fromEntries(readable)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('nothing of the program but its fuses is changed', async () => {
  const folder = packProgram('101100110');
  const before = readFileSync(join(folder, 'rollcall'));
  await afterPack(packed(folder));
  const after = readFileSync(join(folder, 'rollcall'));
  const changed = [...before.keys()].filter((position) => before[position] !== after[position]);
  const firstFuse = 100_000 + sentinel.length + 2;
  expect(changed.map((position) => position - firstFuse)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('packing stops when Electron has a fuse that nobody has decided on', async () => {
  await expect(afterPack(packed(packProgram('1011001101')))).rejects.toThrow('strictlyRequireAllFuses');
});

test('packing stops when the program is not Electron', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-fuses-'));
  writeFileSync(join(folder, 'rollcall'), 'no fuses here');
  await expect(afterPack(packed(folder))).rejects.toThrow('Could not find sentinel');
});

test.each([
  ['darwin', 'Rollcall.app'],
  ['win32', 'Rollcall.exe'],
  ['linux', 'rollcall'],
])('the program is found on %s', (platform, file) => {
  expect(electronBinary(packed('/out', platform))).toBe(join('/out', file));
});
