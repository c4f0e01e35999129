/**
 * The clinic over HTTP, for browsers on this machine only. Checks who is asking, and how much is sent, before the
 * application sees a request; decides nothing else.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { isFromOwnPage } from '../backend/security.ts';
import { bodyLimitOf, limitBody } from './limitBody.ts';
import { isAddressedTo, loopbackHosts, loopbackOrigins } from './loopbackHosts.ts';
import { refusal, refuseTooLarge } from './refusal.ts';

/** The whole application, as `startBackend` gives it. */
export interface Backend {
  handle(request: Request): Promise<Response>;
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly backend: Backend;
  /** The ports to try, in this order. 0 is any free one. */
  readonly ports: readonly number[];
  /** The name in the address that is shown. Cookies belong to a name, not to a port. */
  readonly shownAs?: '127.0.0.1' | 'localhost';
  /** How long one request may take to arrive. */
  readonly arrivalMilliseconds?: number;
}

export interface Listening {
  readonly port: number;
  readonly url: string;
  /** Stops listening, lets running requests finish for a moment, then closes the clinic. */
  close(): Promise<void>;
}

/** Loopback only: other machines cannot reach it, whatever the firewall says. */
const host = '127.0.0.1';
const graceMilliseconds = 1_000;

/** @throws the system's error (`EADDRINUSE`) when no port of `ports` is free */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { backend, ports, shownAs = host, arrivalMilliseconds = 30_000 } = options;
  let port = 0;
  const answer = getRequestListener((request) => answerFor(request, backend, port), {
    overrideGlobalObjects: false,
    errorHandler: refuseFailure,
  });
  const server = createServer(
    {
      requestTimeout: arrivalMilliseconds,
      headersTimeout: Math.min(arrivalMilliseconds, 10_000),
      connectionsCheckingInterval: Math.min(arrivalMilliseconds, 2_000),
    },
    (incoming, outgoing) => {
      if (isAddressedTo(loopbackHosts(port), incoming)) void answer(incoming, outgoing);
      else refuseAddress(incoming, outgoing);
    },
  );
  port = await firstFree(server, ports);
  return { port, url: `http://${shownAs}:${port}`, close: () => close(server, backend) };
}

async function answerFor(request: Request, backend: Backend, port: number): Promise<Response> {
  if (!isFromOwnPage(request, loopbackOrigins(port))) {
    return refusal(
      403,
      'origin_refused',
      'Only Rollcall’s own pages may do this. Open Rollcall again from its address.',
    );
  }
  const limit = bodyLimitOf(new URL(request.url).pathname);
  const limited = await limitBody(request, limit).catch((cause) => {
    throw new RequestError('The request stopped half-way.', { cause });
  });
  return limited ? backend.handle(limited) : refuseTooLarge(limit);
}

function refuseFailure(error: unknown): Response {
  if (error instanceof RequestError)
    return refusal(400, 'bad_input', 'Rollcall could not read this request.');
  console.error(error);
  return refusal(
    500,
    'internal',
    'Something went wrong in Rollcall. Try again, or close Rollcall and open it again.',
  );
}

/** Answered by hand: the address cannot be trusted enough to make a `Request` of it. */
function refuseAddress(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const sentence = 'Rollcall answers only under the address that it shows when it starts.';
  const response = refusal(421, 'origin_refused', sentence);
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: 'close' });
  void response.text().then((text) => outgoing.end(incoming.method === 'HEAD' ? undefined : text));
}

async function firstFree(server: Server, ports: readonly number[]): Promise<number> {
  for (const [position, port] of ports.entries()) {
    try {
      return await open(server, port);
    } catch (error) {
      if (position === ports.length - 1) throw error;
    }
  }
  throw new Error('No port was given to listen on.');
}

function open(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      // A TCP server's address is always an object; only a pipe's is text.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(server: Server, backend: Backend): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A stream of changes never ends by itself.
  const giveUp = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(giveUp);
  await backend.close();
}
