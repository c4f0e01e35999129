/**
 * What every answer tells the browser it may and may not do, the same in both shells, and which pages may ask at all.
 * Nothing here knows how a request arrived.
 */

/** The whole policy, directive by directive. A page's style nonce is added to `style-src`. */
export const contentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Headers with one value for every answer. Only features that Chromium knows are named: it logs an error for others. */
export const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()',
} as const satisfies Readonly<Record<string, string>>;

/** The policy as a header. `nonce` admits the style elements of the one page that was sent with it. */
export function contentSecurityPolicy(nonce?: string): string {
  return Object.entries(contentPolicy)
    .map(([directive, sources]) => {
      const allowed = directive === 'style-src' && nonce ? [...sources, `'nonce-${nonce}'`] : sources;
      return `${directive} ${allowed.join(' ')}`;
    })
    .join('; ');
}

/**
 * The same answer with the security headers on. An answer that says nothing about caching is never stored: it may hold
 * a client's record. Applying it twice changes nothing.
 */
export function secured(response: Response, nonce?: string): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value);
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', contentSecurityPolicy(nonce));
  }
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/**
 * May the page that sent this request ask for it? Another site, or another program on the same machine with a page of
 * its own, may open Rollcall by a link but neither change anything nor read anything.
 * @param ownOrigins the addresses under which this clinic's own pages were loaded
 */
export function isFromOwnPage(request: Request, ownOrigins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (origin !== null && !ownOrigins.includes(origin)) return false;
    const isOpenedByUser = request.headers.get('sec-fetch-mode') === 'navigate';
    return site === null || site === 'same-origin' || site === 'none' || isOpenedByUser;
  }
  if (origin !== null) return ownOrigins.includes(origin);
  return site === 'same-origin';
}
