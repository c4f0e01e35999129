import { startBackend } from '../backend/startBackend.ts';
import { createBrowserCookies, jsonRequest, readAnswer, readEvents, type Shell } from './shell.ts';

/** The application as one function: no shell at all. */
export const bareHandler: Shell = {
  name: 'the bare handler',
  limitsBodies: false,
  async open(folders) {
    const backend = await startBackend(folders);
    const carry = createBrowserCookies((request) => backend.handle(request));
    const ask = (request: Parameters<typeof jsonRequest>[1]) =>
      carry(jsonRequest('http://clinic.test', request));
    return {
      send: async (request) => readAnswer(await ask(request)),
      listen: async () => readEvents(await ask({ path: '/changes' })),
      close: () => backend.close(),
    };
  },
};
