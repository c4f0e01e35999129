/**
 * The only script that sees both the page and Electron. It exposes the DesktopBridge and nothing more: data goes in and
 * data comes out; never an event, a channel name or `ipcRenderer` itself. Runs in the sandbox, so it can import nothing
 * but `electron` and what is bundled with it.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../shared/desktopBridge.ts';
import {
  type BridgeAnswer,
  type BridgeChannel,
  bridgeChannels,
  versionArgument,
} from './desktop/bridgeChannels.ts';

async function ask<Value>(channel: BridgeChannel, input: unknown): Promise<Value> {
  const answer: BridgeAnswer = await ipcRenderer.invoke(channel, input);
  if (!answer.isDone) throw new Error(answer.sentence);
  return answer.value as Value; // the main process answers by the same DesktopBridge, in desktop/bridge.ts
}

function readVersion(): string {
  const argument = process.argv.find((given) => given.startsWith(versionArgument));
  return argument?.slice(versionArgument.length) ?? '';
}

const bridge: DesktopBridge = {
  version: readVersion(),
  savePdf: (options) => ask(bridgeChannels.savePdf, options),
  print: (options) => ask(bridgeChannels.print, options),
  chooseFolder: (options) => ask(bridgeChannels.chooseFolder, options),
  revealFile: (path) => ask(bridgeChannels.revealFile, path),
};

contextBridge.exposeInMainWorld('rollcallDesktop', bridge);
