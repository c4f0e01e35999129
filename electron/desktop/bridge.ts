import { type BrowserWindow, dialog, ipcMain, shell } from 'electron';
import { z } from 'zod';
import { type BridgeAnswer, type BridgeChannel, bridgeChannels } from './bridgeChannels.ts';
import { requireOwnWindow } from './bridgeSender.ts';
import { paper } from './paper.ts';
import { printPage } from './printPage.ts';
import { savePdf } from './savePdf.ts';
import { ShellRefusal } from './shellRefusal.ts';

/**
 * The main process's side of the DesktopBridge: what a browser cannot do and nothing else. No clinic data passes here. Each
 * call is checked for who asks and for what it brings before anything is done.
 */
export function offerBridge(): void {
  const writtenFiles = new Set<string>();

  offer(bridgeChannels.savePdf, savePdfInput, async (window, options) => {
    const path = await savePdf(window, options);
    if (path !== undefined) writtenFiles.add(path);
    return path;
  });
  offer(bridgeChannels.print, printInput, (window, options) => printPage(window.webContents, options.paper));
  offer(bridgeChannels.chooseFolder, chooseFolderInput, chooseFolder);
  offer(bridgeChannels.revealFile, revealFileInput, async (_window, path) => {
    if (!writtenFiles.has(path))
      throw new ShellRefusal('Rollcall shows only files that it has saved itself.');
    shell.showItemInFolder(path);
  });
}

const savePdfInput = z.tuple([z.strictObject({ suggestedName: z.string().max(300), paper })]);
const printInput = z.tuple([z.strictObject({ paper })]);
const chooseFolderInput = z.tuple([z.strictObject({ title: z.string().max(200) })]);
const revealFileInput = z.tuple([z.string().max(4096)]);

type Work<Input> = (window: BrowserWindow, input: Input) => Promise<unknown>;

function offer<Input>(channel: BridgeChannel, schema: z.ZodType<[Input]>, work: Work<Input>): void {
  ipcMain.handle(channel, async (event, ...given: unknown[]): Promise<BridgeAnswer> => {
    try {
      const window = requireOwnWindow(event);
      const input = schema.safeParse(given);
      if (!input.success) throw new ShellRefusal('The page asked for something that Rollcall does not do.');
      return { isDone: true, value: await work(window, input.data[0]) };
    } catch (error) {
      return { isDone: false, sentence: sentenceOf(error, channel) };
    }
  });
}

function sentenceOf(error: unknown, channel: BridgeChannel): string {
  if (error instanceof ShellRefusal) return error.message;
  console.error(`${channel} failed.`, error);
  return 'Something went wrong in Rollcall, and nothing was saved or printed. Try again.';
}

async function chooseFolder(
  window: BrowserWindow,
  options: { readonly title: string },
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: options.title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}
