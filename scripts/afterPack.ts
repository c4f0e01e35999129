/**
 * electron-builder's hook after packing: sets the nine fuses of the Electron binary, before anything is signed. A fuse is a
 * byte in the program itself, so what is switched off here cannot be switched on again by an environment variable or flag.
 */
import { join } from 'node:path';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** What electron-builder says of the package, as far as it is needed here. */
export interface PackedApp {
  readonly appOutDir: string;
  /** `darwin`, `win32` or `linux`. */
  readonly electronPlatformName: string;
  readonly packager: {
    readonly appInfo: { readonly productFilename: string };
    /** Linux only: the program's file name. */
    readonly executableName?: string;
  };
}

export const fuses: FuseConfig = {
  version: FuseVersion.V1,
  // A fuse that a later Electron adds must be decided here, or packing stops.
  strictlyRequireAllFuses: true,
  // The program can be run only as Rollcall: not as a bare Node, not under a debugger.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Only our own archive is loaded, and on macOS and Windows only unchanged.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  // We have no snapshot of our own; asking for one would slow the start down.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // No page is a file:// page.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

export async function afterPack(packed: PackedApp): Promise<void> {
  const isMac = packed.electronPlatformName === 'darwin';
  // Changing the program breaks its signature, and Apple's own processors start nothing unsigned.
  await flipFuses(electronBinary(packed), { ...fuses, resetAdHocDarwinSignature: isMac });
}

export function electronBinary({ appOutDir, electronPlatformName, packager }: PackedApp): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
      return join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    case 'linux':
      return join(appOutDir, packager.executableName ?? productFilename);
    default:
      throw new Error(`Rollcall is not packed for “${electronPlatformName}”.`);
  }
}
