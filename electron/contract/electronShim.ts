import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startBackend } from '../backend/startBackend.ts';
import { emitApp, recorded, resetFakeElectron } from '../desktop/fakeElectron.ts';
import { runDesktop } from '../desktop/runDesktop.ts';
import { jsonRequest, readAnswer, readEvents, type Shell } from './shell.ts';

/**
 * The whole desktop shell on the fake Electron, with requests squeezed through the same narrow places as in the real one
 * (electron 45, lib/browser/api/protocol.ts): the body arrives as bytes, response headers become a plain object, so that
 * of several `Set-Cookie` lines only the last is left, and the body leaves as a Node stream. The page keeps no cookies.
 */
export const electronShim: Shell = {
  name: 'an imitation of Electron’s protocol shim',
  limitsBodies: true,
  async open({ dataFolder, staticFolder }) {
    resetFakeElectron();
    recorded.ready.resolve();
    await runDesktop({
      argv: ['--data', dataFolder],
      preload: '',
      startBackend: (folder) => startBackend({ dataFolder: folder, staticFolder }),
    });
    const ask = (request: Parameters<typeof jsonRequest>[1]) =>
      throughShim(jsonRequest('app://clinic', request));
    return {
      send: async (request) => readAnswer(await ask(request)),
      listen: async () => readEvents(await ask({ path: '/changes' })),
      async close() {
        emitApp('will-quit', { preventDefault: () => undefined });
        while (recorded.exits.length === 0) await nextTurn();
      },
    };
  },
};

async function throughShim(asked: Request): Promise<Response> {
  const handler = recorded.protocols.get('app');
  if (handler === undefined) throw new Error('No handler was registered for app://.');
  const sent = asked.body === null ? null : Buffer.from(await asked.arrayBuffer());
  // The least that may be said: see appProtocol.test.ts for the rest.
  const headers = new Headers(asked.headers);
  headers.delete('origin');
  const request = new Request(asked.url, { method: asked.method, headers, body: sent });
  const answer = await handler(Object.assign(request, { initiatorOrigin: 'app://clinic' }));
  const left = {
    // Node's and the DOM's stream types differ in name only.
    data: answer.body && Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]),
    headers: Object.fromEntries(answer.headers),
    statusCode: answer.status,
  };
  const body = left.data && (Readable.toWeb(left.data) as ReadableStream<Uint8Array>); // the same difference
  return new Response(body, { status: left.statusCode, headers: left.headers });
}
