/**
 * One suite, every shell: the same clinic must behave the same whatever carries the requests. A case that only one shell
 * could pass belongs to that shell's own tests.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyClient } from '../../shared/schemas/clients.ts';
import { contentSecurityPolicy, fixedHeaders } from '../backend/security.ts';
import { testPin, testSetUp } from '../backend/testing/testClinic.ts';
import { bareHandler } from './bareHandler.ts';
import { electronShim } from './electronShim.ts';
import { loopbackHttp } from './loopbackHttp.ts';
import { findRealElectron } from './realElectron.ts';
import type { ContractAnswer, OpenShell } from './shell.ts';

vi.mock('electron', () => import('../desktop/fakeElectron.ts'));

const realElectron = findRealElectron();
const shells = [bareHandler, electronShim, loopbackHttp, ...(realElectron ? [realElectron] : [])];

test('the contract says which shells it ran against', () => {
  expect(shells.map((shell) => shell.name)).toEqual([
    'the bare handler',
    'an imitation of Electron’s protocol shim',
    'HTTP on loopback',
    ...(realElectron ? ['real Electron'] : []),
  ]);
});

/** The layout of dist/: a canary stands where the built programs are, just outside what may be sent. */
function makeFolders() {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-contract-'));
  const staticFolder = join(folder, 'renderer');
  mkdirSync(join(staticFolder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'electron'));
  writeFileSync(join(folder, 'electron', 'main.js'), 'canary');
  writeFileSync(
    join(staticFolder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="%CSP_NONCE%"><title>Rollcall</title>',
  );
  return { dataFolder: join(folder, 'data'), staticFolder };
}

/** What a refusal says to the page. */
function refusalIn({ status, body }: ContractAnswer) {
  const { error } = JSON.parse(body);
  return { status, code: error.data.code, sentence: error.message };
}

const setUpBody = JSON.stringify(testSetUp);
const valueIn = ({ body }: ContractAnswer): unknown => JSON.parse(body).result.data;

describe.each(shells)('$name', (shell) => {
  let open: OpenShell;
  beforeAll(async () => {
    open = await shell.open(makeFolders());
  }, 60_000);
  afterAll(() => open?.close(), 60_000);

  const get = (path: string) => open.send({ path });
  const post = (procedure: string, input: unknown) =>
    open.send({ method: 'POST', path: `/trpc/${procedure}`, body: JSON.stringify(input) });

  test('the first page comes with every security header and a nonce of its own', async () => {
    const [first, second] = [await get('/'), await get('/calendar')];
    const nonce = /name="csp-nonce" content="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(first).toMatchObject({
      status: 200,
      headers: {
        ...fixedHeaders,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(nonce),
      },
      body: expect.stringContaining('<title>Rollcall</title>'),
    });
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(second.body).not.toContain(nonce);
  });

  test('asked for the headers alone, it sends them alone', async () => {
    const answer = await open.send({ method: 'HEAD', path: '/' });
    expect(answer).toMatchObject({ status: 200, headers: fixedHeaders, body: '' });
  });

  test.each([
    '/..%2felectron%2fmain.js',
    '/%2e%2e/electron/main.js',
    '/%2e%2e%2felectron%2fmain.js',
    '/assets/..%2f..%2felectron%2fmain.js',
    '/..%5celectron%5cmain.js',
    '/..%252felectron%252fmain.js',
    '/electron/main.js%00.html',
    '//electron/main.js',
    '/%00',
    '/%',
    '/assets/none.js',
  ])('nothing outside the screens is sent: %s', async (path) => {
    const answer = await get(path);
    expect(answer.body).not.toContain('canary');
    expect([answer.status, answer.headers['content-security-policy']]).toEqual([
      404,
      contentSecurityPolicy(),
    ]);
  });

  test('a procedure that does not exist is refused in the usual shape', async () => {
    expect(refusalIn(await get('/trpc/clients.burn'))).toMatchObject({ status: 404, code: 'not_found' });
  });

  test('what needs a signed-in person is refused before anybody is', async () => {
    const refused = { status: 401, code: 'not_signed_in', sentence: 'Please sign in first.' };
    expect(refusalIn(await get('/trpc/clients.count'))).toEqual(refused);
    expect(refusalIn(await post('clients.create', emptyClient))).toEqual(refused);
    expect((await get('/changes')).status).toBe(401);
  });

  test('input that is not JSON is refused, and is no fault of the program', async () => {
    const answer = await open.send({ method: 'POST', path: '/trpc/clinic.setUp', body: '{"clinic":' });
    expect(refusalIn(answer)).toMatchObject({ status: 400, code: 'bad_input' });
  });

  test('input of the wrong shape is refused field by field', async () => {
    const answer = await post('clinic.setUp', { ...testSetUp, hours: [] });
    expect(refusalIn(answer)).toEqual({ status: 400, code: 'bad_input', sentence: 'Open at least one day.' });
    expect(JSON.parse(answer.body).error.data.fields).toEqual({ hours: 'Open at least one day.' });
  });

  if (shell.limitsBodies) {
    test('what is too large is refused', async () => {
      const answer = await open.send({
        method: 'POST',
        path: '/trpc/clinic.setUp',
        body: JSON.stringify({ padding: 'x'.repeat(1024 * 1024) }),
      });
      expect(refusalIn(answer)).toEqual({
        status: 413,
        code: 'file_too_large',
        sentence: 'This is larger than 1 MB, more than Rollcall takes at once. Split the file and try again.',
      });
    });
  }

  test('a clinic is set up; its owner is signed in, known at the next request, and out again', async () => {
    expect(valueIn(await get('/trpc/clinic.front'))).toEqual({ isSetUp: false });
    const done = await open.send({ method: 'POST', path: '/trpc/clinic.setUp', body: setUpBody });
    expect(done.status).toBe(200);
    expect(valueIn(await get('/trpc/staff.whoAmI'))).toMatchObject({ state: 'open', name: 'Olive Owner' });
    await post('staff.signOut', null);
    expect(valueIn(await get('/trpc/staff.whoAmI'))).toEqual({ state: 'none' });
  });

  test('a wrong PIN is refused in words, the right one opens the clinic again', async () => {
    const [person] = valueIn(await get('/trpc/staff.signInPeople')) as { id: string }[];
    const signIn = (pin: string) => post('staff.signIn', { staffId: person?.id, pin });
    expect(refusalIn(await signIn('not this'))).toMatchObject({ status: 401, code: 'wrong_pin' });
    expect((await signIn(testPin)).status).toBe(200);
    expect(valueIn(await get('/trpc/staff.whoAmI'))).toMatchObject({ state: 'open', role: 'owner' });
  });

  test('a saved client is announced to every open window, and is there when it asks', async () => {
    const changes = await open.listen();
    const created = await post('clients.create', {
      ...emptyClient,
      givenName: 'Ann',
      familyName: 'Weiß-Łuk',
    });
    expect(created.status).toBe(200);
    expect(JSON.parse(await changes.nextEvent())).toContain('clients');
    await changes.stop();
    const { id } = valueIn(created) as { id: string };
    const input = encodeURIComponent(JSON.stringify({ id }));
    expect(valueIn(await get(`/trpc/clients.get?input=${input}`))).toMatchObject({ familyName: 'Weiß-Łuk' });
  });

  test('a list of clients larger than any other request is let in whole', async () => {
    const body = `Name,Phone\n${'Ann Example,020 7946 0000\n'.repeat(80_000)}`;
    const path = '/trpc/imports.stage';
    const staged = await open.send({ method: 'POST', path, body, contentType: 'application/octet-stream' });
    expect(valueIn(staged)).toMatchObject({ fileId: expect.any(String), importedBefore: null });
    const { fileId } = valueIn(staged) as { fileId: string };
    const input = encodeURIComponent(JSON.stringify({ fileId, reading: {} }));
    expect(valueIn(await get(`/trpc/imports.preview?input=${input}`))).toMatchObject({ rowCount: 80_000 });
  });
});

describe.each(shells)('$name, on a damaged file', (shell) => {
  let open: OpenShell;
  beforeAll(async () => {
    const folders = makeFolders();
    mkdirSync(folders.dataFolder);
    writeFileSync(join(folders.dataFolder, 'clinic.sqlite'), 'this was a clinic once '.repeat(500));
    open = await shell.open(folders);
  }, 60_000);
  afterAll(() => open?.close(), 60_000);

  test('the screens come all the same, and are told what happened', async () => {
    expect((await open.send({ path: '/' })).body).toContain('<title>Rollcall</title>');
    expect(JSON.parse((await open.send({ path: '/state' })).body)).toMatchObject({
      state: 'problem',
      code: 'database_damaged',
    });
  });
});
