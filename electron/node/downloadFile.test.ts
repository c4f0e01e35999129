import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { downloadFile } from './downloadFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-download-'));
const file = join(folder, 'cache', 'electron.zip');
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const patience = { answerMilliseconds: 100, silenceMilliseconds: 100 };

async function download(listener: RequestListener): Promise<number[]> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo; // a TCP address is always an object
  const seen: number[] = [];
  await downloadFile({ url: `http://127.0.0.1:${port}/`, file, patience }, (bytes) => seen.push(bytes));
  return seen;
}

test('a file arrives whole, and how much of it is told', async () => {
  const seen = await download((_, response) => response.end('runtime'));
  expect([readFileSync(file, 'utf8'), seen.at(-1)]).toEqual(['runtime', 7]);
});

test('a network that swallows the request is given up', async () => {
  await expect(download(() => undefined)).rejects.toThrow('no answer from the network');
});

test('a download that stands still is given up', async () => {
  const half: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-length': '9' }).write('half');
  await expect(download(half)).rejects.toThrow('the download stopped half-way');
});

test('a refusal is told with its number', async () => {
  await expect(download((_, response) => response.writeHead(403).end())).rejects.toThrow(
    'the server answered 403',
  );
});

test('a name that cannot be found is told as being offline', async () => {
  const nowhere = downloadFile({ url: 'http://electron.invalid/', file, patience }, () => undefined);
  await expect(nowhere).rejects.toThrow(/offline or the address is blocked|no answer/);
});
