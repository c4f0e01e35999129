/**
 * Cookies between the desktop window and the handler. Electron keeps only the last `Set-Cookie` of a custom-scheme answer,
 * so the shell holds them itself: the page never sees them, and they are gone when Rollcall is closed.
 * For one origin only: `Domain`, `Path` and `SameSite` have nothing to decide here and are left out on purpose.
 */
export interface CookieJar {
  /** Take in every `Set-Cookie` of an answer. */
  keep(headers: Headers): void;
  /** The value of the `Cookie` header of the next request, or undefined when there is none to send. */
  header(): string | undefined;
}

interface Cookie {
  readonly value: string;
  /** Milliseconds since the epoch; undefined lives until Rollcall is closed. */
  readonly expiresAt: number | undefined;
}

export function createCookieJar(now: () => number): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    keep(headers) {
      for (const line of headers.getSetCookie()) {
        const parsed = readSetCookie(line, now());
        if (parsed === undefined) continue;
        cookies.delete(parsed.name);
        if (!isOver(parsed.cookie, now())) cookies.set(parsed.name, parsed.cookie);
      }
    },
    header() {
      for (const [name, cookie] of cookies) if (isOver(cookie, now())) cookies.delete(name);
      if (cookies.size === 0) return undefined;
      return [...cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    },
  };
}

function isOver(cookie: Cookie, at: number): boolean {
  return cookie.expiresAt !== undefined && cookie.expiresAt <= at;
}

function readSetCookie(line: string, at: number): { name: string; cookie: Cookie } | undefined {
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  if (equals < 1) return undefined;
  const name = pair.slice(0, equals).trim();
  if (name === '') return undefined;
  return { name, cookie: { value: pair.slice(equals + 1).trim(), expiresAt: expiryOf(attributes, at) } };
}

/** `Max-Age` wins over `Expires`, as in RFC 6265, 5.3. */
function expiryOf(attributes: readonly string[], at: number): number | undefined {
  let expires: number | undefined;
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=', 2).map((part) => part.trim());
    if (key.toLowerCase() === 'max-age' && /^-?\d+$/.test(value)) return at + Number(value) * 1000;
    if (key.toLowerCase() === 'expires') {
      const time = Date.parse(value);
      if (!Number.isNaN(time)) expires = time;
    }
  }
  return expires;
}
