import { beforeEach, expect, test, vi } from 'vitest';
import { askProtocol, type DesktopUnderTest, startDesktop } from './desktopUnderTest.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

let desktop: DesktopUnderTest;
beforeEach(async () => {
  desktop = await startDesktop();
});

const post = (headers: Record<string, string> = {}, body: BodyInit = '{"a":1}') =>
  new Request('app://clinic/trpc/x?batch=1', { method: 'POST', body, headers });

const statusOf = async (asked: Promise<Response>) => (await asked).status;

test('method, address, headers and body reach the handler as they were sent', async () => {
  await askProtocol(post({ 'content-type': 'application/json', 'x-idle-seconds': '3' }), 'app://clinic');
  const [request] = desktop.requests;
  expect({
    method: request?.method,
    url: request?.url,
    headers: Object.fromEntries(request?.headers ?? []),
    body: await request?.text(),
  }).toEqual({
    method: 'POST',
    url: 'app://clinic/trpc/x?batch=1',
    headers: { 'content-type': 'application/json', 'x-idle-seconds': '3', origin: 'app://clinic' },
    body: '{"a":1}',
  });
});

test('the page never sees a cookie, and the next request brings it back', async () => {
  const answer = await askProtocol(new Request('app://clinic/'));
  expect(answer.headers.getSetCookie()).toEqual([]);
  await askProtocol(new Request('app://clinic/state', { headers: { cookie: 'rollcall_session=stolen' } }));
  expect(desktop.requests.map((request) => request.headers.get('cookie'))).toEqual([null, 'a=1']);
});

test.each([
  ['a page of ours may change something', post(), 'app://clinic', 200],
  ['so may one that names its origin', post({ origin: 'app://clinic' }), undefined, 200],
  ['nobody in particular may not send what a form can', post(), undefined, 403],
  ['a form of letters may not', post({ 'content-type': 'text/plain;x=application/json' }), undefined, 403],
  ['nobody in particular may send JSON', post({ 'content-type': 'application/json' }), undefined, 200],
  ['a sandboxed frame may not send JSON', post({ 'content-type': 'application/json' }), 'null', 403],
  ['a sandboxed frame may not', post(), null, 403],
  ['another site may not', post(), 'https://evil.test', 403],
  ['another site in the header may not', post({ origin: 'https://evil.test' }), 'app://clinic', 403],
  ['another host of the scheme may not', post({ origin: 'app://evil' }), undefined, 403],
  ['another site may not read either', new Request('app://clinic/'), 'https://evil.test', 403],
  ['the first page is asked for by nobody', new Request('app://clinic/'), undefined, 200],
])('%s', async (_, request, initiator, status) => {
  expect(await statusOf(askProtocol(request, initiator))).toBe(status);
  expect(desktop.requests).toHaveLength(status === 200 ? 1 : 0);
});

test.each([
  ['Chromium and Electron both say who asks', { origin: 'app://clinic' }, 'app://clinic'],
  ['only Electron does', {}, 'app://clinic'],
  ['only Chromium does', { origin: 'app://clinic' }, undefined],
  ['neither does', {}, undefined],
])('somebody can sign in where %s, and the handler sees the same', async (_, said, initiator) => {
  const signIn = post({ 'content-type': 'application/json', ...said });
  expect(await statusOf(askProtocol(signIn, initiator))).toBe(200);
  expect(desktop.requests.map((request) => request.headers.get('origin'))).toEqual(['app://clinic']);
});

test('what is too large never reaches the handler, and the refusal says what to do', async () => {
  const answer = await askProtocol(post({}, new Uint8Array(1024 * 1024 + 1)), 'app://clinic');
  expect([answer.status, await answer.json()]).toEqual([
    413,
    {
      error: {
        code: -32600,
        message: 'This is larger than 1 MB, more than Rollcall takes at once. Split the file and try again.',
        data: { code: 'file_too_large', details: {}, fields: {}, httpStatus: 413 },
      },
    },
  ]);
  expect(desktop.requests).toEqual([]);
});

test('a stream reaches the page piece by piece, and ends in the backend when the page closes it', async () => {
  let isEnded = false;
  let send: (text: string) => void = () => undefined;
  desktop.answer = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          send = (text) => controller.enqueue(new TextEncoder().encode(text));
        },
        cancel() {
          isEnded = true;
        },
      }),
    );
  const reader = (await askProtocol(new Request('app://clinic/changes'))).body?.getReader();
  for (const piece of ['data: first', 'data: second']) {
    send(piece);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(piece);
  }
  await reader?.cancel();
  expect(isEnded).toBe(true);
});
