import { expect, test } from 'vitest';
import { contentSecurityPolicy, isFromOwnPage, secured } from './security.ts';

const own = ['http://127.0.0.1:7655'];

function ask(method: string, headers: Record<string, string>): boolean {
  return isFromOwnPage(new Request('http://127.0.0.1:7655/trpc/x', { method, headers }), own);
}

test('the policy allows only what comes from Rollcall itself', () => {
  expect(contentSecurityPolicy('abc').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(contentSecurityPolicy()).not.toMatch(/unsafe|nonce/);
});

test('every answer carries the security headers and is not stored unless it says so', () => {
  const headers = Object.fromEntries(secured(new Response('{}')).headers);
  expect(headers).toEqual({
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(),
    'content-type': 'text/plain;charset=UTF-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('securing an answer twice keeps its nonce, status and cookies', () => {
  const once = secured(
    new Response(null, {
      status: 204,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    }),
    'n1',
  );
  const twice = secured(once);
  expect(twice.status).toBe(204);
  expect(twice.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(twice.headers.get('content-security-policy')).toContain("'nonce-n1'");
});

test.each([
  ['POST', { origin: 'http://127.0.0.1:7655' }, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', {}, false],
  ['POST', { origin: 'null' }, false],
  ['POST', { origin: 'http://127.0.0.1:8080' }, false],
  ['POST', { origin: 'http://127.0.0.1:7655.evil.test' }, false],
  ['POST', { origin: 'https://127.0.0.1:7655' }, false],
  ['POST', { 'sec-fetch-site': 'same-site' }, false],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['DELETE', { origin: 'http://evil.test', 'sec-fetch-site': 'same-origin' }, false],
  ['GET', {}, true],
  ['GET', { 'sec-fetch-site': 'same-origin' }, true],
  ['GET', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, true],
  ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
  ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, false],
  ['GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, false],
  ['GET', { origin: 'http://evil.test' }, false],
])('a page elsewhere can neither change nor read anything: %s %o → %s', (method, headers, isAllowed) => {
  expect(ask(method, headers as Record<string, string>)).toBe(isAllowed); // vitest widens the empty object's type
});
