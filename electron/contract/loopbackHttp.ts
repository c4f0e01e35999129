import { startBackend } from '../backend/startBackend.ts';
import { listen } from '../node/listen.ts';
import { createBrowserCookies, jsonRequest, readAnswer, readEvents, type Shell } from './shell.ts';

/** The browser shell: real HTTP on a real port of this machine. */
export const loopbackHttp: Shell = {
  name: 'HTTP on loopback',
  limitsBodies: true,
  async open(folders) {
    const server = await listen({ backend: await startBackend(folders), ports: [0] });
    const carry = createBrowserCookies((request) => fetch(request));
    const ask = (request: Parameters<typeof jsonRequest>[1]) => carry(jsonRequest(server.url, request));
    return {
      send: async (request) => readAnswer(await ask(request)),
      listen: async () => readEvents(await ask({ path: '/changes' })),
      close: () => server.close(),
    };
  },
};
