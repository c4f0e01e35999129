/**
 * The names under which the preload script and the main process speak of the bridge. No `electron` here: the preload
 * script, its tests and the main process all read it.
 */
export const bridgeChannels = {
  savePdf: 'bridge:savePdf',
  print: 'bridge:print',
  chooseFolder: 'bridge:chooseFolder',
  revealFile: 'bridge:revealFile',
} as const;

export type BridgeChannel = (typeof bridgeChannels)[keyof typeof bridgeChannels];

/** How the application's version reaches the sandboxed preload script: as an argument of its window. */
export const versionArgument = '--rollcall-version=';

/** What comes back over a channel. A refusal travels as data: Electron would put "Error invoking remote method" before it. */
export type BridgeAnswer =
  | { readonly isDone: true; readonly value: unknown }
  | { readonly isDone: false; readonly sentence: string };
