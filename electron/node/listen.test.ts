import { connect } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { bodyLimitOf, bodyLimits } from './limitBody.ts';
import { type Backend, type Listening, type ListenOptions, listen } from './listen.ts';

let listening: Listening | undefined;
afterEach(() => listening?.close());

/** Says back what reached the application. */
const echo: Backend = {
  async handle(request) {
    return Response.json({ method: request.method, length: (await request.arrayBuffer()).byteLength });
  },
  close: () => Promise.resolve(),
};

async function start(options: Partial<ListenOptions> = {}): Promise<Listening> {
  listening = await listen({ backend: echo, ports: [0], ...options });
  return listening;
}

/** Sends these lines exactly as they are, so that nothing is corrected on the way, and reads until the end. */
function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    socket.on('data', (data) => (answer += data)).on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

const statusOf = (answer: string) => answer.split('\r\n')[0];

async function post(url: string, length: number, headers: Record<string, string> = {}) {
  const origin = new URL(url).origin;
  const response = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(length),
    headers: { origin, ...headers },
  });
  return { status: response.status, body: await response.json() };
}

test.each([
  ['a name that another site made point here', ['Host: evil.test']],
  ['that name with our port', ['Host: evil.test:PORT']],
  ['another port', ['Host: 127.0.0.1:1']],
  ['no port', ['Host: localhost']],
  ['it with an upgrade', ['Host: evil.test', 'Connection: Upgrade', 'Upgrade: websocket']],
  ['two names', ['Host: 127.0.0.1:PORT', 'Host: evil.test']],
])('a request under %s reaches nothing', async (_, hosts) => {
  const { port } = await start();
  const named = hosts.map((host) => host.replace('PORT', String(port)));
  const answer = await raw(port, ['GET /trpc/clients.list HTTP/1.1', ...named, 'Connection: close', '', '']);
  expect(statusOf(answer)).toMatch(/^HTTP\/1.1 (421 Misdirected Request|400 Bad Request)$/);
  expect(answer).not.toContain('"method"');
});

test('a whole address in the request line cannot stand in for the name', async () => {
  const { port } = await start();
  const host = `Host: 127.0.0.1:${port}`;
  const answer = await raw(port, ['GET http://evil.test/ HTTP/1.1', host, 'Connection: close', '', '']);
  expect(statusOf(answer)).toBe('HTTP/1.1 421 Misdirected Request');
});

test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])(
  'this machine may call itself %s',
  async (name) => {
    const { port } = await start();
    const host = `Host: ${name}:${port}`;
    const answer = await raw(port, ['GET / HTTP/1.1', host, 'Connection: close', '', '']);
    expect(statusOf(answer)).toBe('HTTP/1.1 200 OK');
  },
);

test('the refusal says so in words, with the security headers on', async () => {
  const { port } = await start();
  const answer = await raw(port, ['GET / HTTP/1.1', 'Host: evil.test', '', '']);
  expect(answer).toContain('Rollcall answers only under the address that it shows when it starts.');
  expect(answer).toContain("content-security-policy: default-src 'none'");
});

test('another site may not change anything', async () => {
  const { url } = await start();
  expect(await post(url, 1, { origin: 'http://evil.test' })).toEqual({
    status: 403,
    body: {
      error: {
        message: expect.stringContaining('Only Rollcall’s own pages'),
        code: -32_600,
        data: { code: 'origin_refused', details: {}, fields: {}, httpStatus: 403 },
      },
    },
  });
});

test('one megabyte is taken anywhere, a list of clients up to fifty', async () => {
  const { url } = await start();
  const { importBytes, otherBytes } = bodyLimits;
  expect(await post(`${url}/trpc/clients.create`, otherBytes)).toMatchObject({
    body: { length: otherBytes },
  });
  expect(await post(`${url}/trpc/imports.read`, importBytes)).toMatchObject({
    body: { length: importBytes },
  });
});

test('the larger limit is for imports only, also among other questions', () => {
  const larger = [
    '/trpc/imports.read',
    '/trpc/clients.list,imports.read',
    '/trpc/clients.imports.x',
    '/imports.read',
    '/a/trpc/imports.read',
  ];
  expect(larger.filter((path) => bodyLimitOf(path) === bodyLimits.importBytes)).toEqual(larger.slice(0, 2));
});

test('more is refused in words, and the clinic goes on', async () => {
  const { url } = await start();
  expect(await post(`${url}/trpc/clients.create`, bodyLimits.otherBytes + 1)).toMatchObject({
    status: 413,
    body: {
      error: { message: expect.stringContaining('larger than 1 MB'), data: { code: 'file_too_large' } },
    },
  });
  expect((await post(`${url}/trpc/imports.read`, bodyLimits.importBytes + 1)).status).toBe(413);
  expect((await post(url, 3)).body).toEqual({ method: 'POST', length: 3 });
});

test('a body of unknown length is counted while it arrives', async () => {
  const { port, url } = await start();
  const piece = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}`;
  const head = [
    'POST /trpc/a HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: ${url}`,
    'Transfer-Encoding: chunked',
    'Connection: close',
    '',
  ];
  const answer = await raw(port, [...head, ...Array.from({ length: 17 }, () => piece), '0', '', '']);
  expect(statusOf(answer)).toBe('HTTP/1.1 413 Payload Too Large');
});

test('a request that never finishes is let go', async () => {
  const { port, url } = await start({ arrivalMilliseconds: 100 });
  const host = `Host: 127.0.0.1:${port}`;
  const half = await raw(port, [
    'POST / HTTP/1.1',
    host,
    `Origin: ${url}`,
    'Content-Length: 100',
    '',
    'half',
  ]);
  expect(statusOf(half)).toBe('HTTP/1.1 408 Request Timeout');
  expect(statusOf(await raw(port, ['GET / HTTP/1.1', host, 'X-Slow: ']))).toBe(
    'HTTP/1.1 408 Request Timeout',
  );
});

test('a fault in the application is answered in words and does not stop it', async () => {
  let calls = 0;
  const faulty: Backend = {
    handle: () =>
      calls++ === 0 ? Promise.reject(new Error('planted fault')) : Promise.resolve(new Response('well')),
    close: () => Promise.resolve(),
  };
  const { url } = await start({ backend: faulty });
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect((await fetch(url)).status).toBe(500);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
  expect(await (await fetch(url)).text()).toBe('well');
});

test('the next port is taken when the first is in use, and only those given are tried', async () => {
  const first = await start();
  const second = await listen({ backend: echo, ports: [first.port, 0] });
  expect(second.port).not.toBe(first.port);
  await second.close();
  await expect(listen({ backend: echo, ports: [first.port] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('closing ends streams of changes too, and closes the clinic once', async () => {
  let closed = 0;
  const stream: Backend = {
    handle: () =>
      Promise.resolve(new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)) }))),
    close: async () => void closed++,
  };
  const server = await listen({ backend: stream, ports: [0] });
  const response = await fetch(server.url);
  const reading = response.text().catch(() => 'cut');
  await server.close();
  expect([await reading, closed]).toEqual(['cut', 1]);
});
