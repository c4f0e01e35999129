import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveStatic } from './staticFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-static-'));
const root = join(folder, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(folder, 'renderer-other'));
writeFileSync(join(root, 'index.html'), '<meta nonce="%CSP_NONCE%"><style nonce="%CSP_NONCE%"></style>');
writeFileSync(join(root, 'assets/main-1a2b.js'), 'let a;');
writeFileSync(join(root, 'favicon.svg'), '<svg/>');
writeFileSync(join(root, 'clinic.sqlite'), 'canary');
writeFileSync(join(folder, 'canary.txt'), 'canary');
writeFileSync(join(folder, 'renderer-other/canary.txt'), 'canary');
symlinkSync(join(folder, 'canary.txt'), join(root, 'link.txt'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = serveStatic(root);
const get = (path: string, method = 'GET') => files(new Request(`http://127.0.0.1:7655${path}`, { method }));

test.each([
  '/../canary.txt',
  '/%2e%2e/canary.txt',
  '/..%2fcanary.txt',
  '/%2e%2e%2fcanary.txt',
  '/assets/..%2f..%2fcanary.txt',
  '/%252e%252e%252fcanary.txt',
  '/..%5ccanary.txt',
  '/..\\canary.txt',
  '/..%2frenderer-other/canary.txt',
  '/canary.txt%00.js',
  '/favicon.svg%00',
  '/%c0%ae%c0%ae/canary.txt',
  '/%',
  '/link.txt',
  '/clinic.sqlite',
  '/assets/missing.js',
  '//canary.txt',
  `/${encodeURIComponent(join(folder, 'canary.txt'))}`,
  '/favicon.svg/x.js',
])('nothing outside the screens is sent for %s', async (path) => {
  expect(await get(path)).toBeUndefined();
});

test('an address without an extension opens the screens, whatever it says', async () => {
  for (const path of ['/', '/index.html', '/clients/0190', '/..%2f..%2fetc%2fpasswd']) {
    const response = await get(path);
    expect([path, response?.headers.get('content-type')]).toEqual([path, 'text/html; charset=utf-8']);
    expect(await response?.text()).toContain('<style');
  }
});

test('each page has its own nonce, the same in the page and in the policy', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await get('/');
      const page = (await response?.text()) ?? '';
      const nonce = /<meta nonce="([^"]+)">/.exec(page)?.[1] ?? 'no nonce';
      expect(page).toBe(`<meta nonce="${nonce}"><style nonce="${nonce}"></style>`);
      expect(response?.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(response?.headers.get('cache-control')).toBe('no-store');
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('built files are cached for good, others are asked for again', async () => {
  const asset = await get('/assets/main-1a2b.js');
  expect(asset?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await asset?.text()).toBe('let a;');
  expect((await get('/favicon.svg'))?.headers.get('cache-control')).toBe('no-cache');
});

test('HEAD says how long the file is and sends nothing; other methods are not answered', async () => {
  const head = await get('/favicon.svg', 'HEAD');
  expect([head?.headers.get('content-length'), await head?.text()]).toEqual(['6', '']);
  expect(await get('/favicon.svg', 'POST')).toBeUndefined();
});
