import { protocol } from 'electron';
import type { Handle } from '../backend/switchboard.ts';
import { bodyLimitOf, limitBody } from '../node/limitBody.ts';
import { refusal, refuseTooLarge } from '../node/refusal.ts';
import { appOrigin, appScheme, isAppUrl } from './appScheme.ts';
import { type CookieJar, createCookieJar } from './cookieJar.ts';

/**
 * Carries `app://clinic/…` requests of the window to the one handler and its answers back, streams included.
 * Looks at no path and holds no data: what a request may do is decided in the handler, as in every other shell.
 * @returns the same for what the shell itself asks in the page's name
 */
export function serveClinic(handle: Handle, now: () => number): Handle {
  const respond = createResponder(handle, createCookieJar(now));
  protocol.handle(appScheme, respond);
  return respond;
}

function createResponder(handle: Handle, jar: CookieJar): Handle {
  return async (request) => {
    if (!isAppUrl(request.url)) return refusal(404, 'not_found', 'There is nothing at this address.');
    if (!isFromOurPage(request)) {
      return refusal(403, 'origin_refused', 'Only Rollcall’s own pages may ask for this.');
    }
    const limit = bodyLimitOf(new URL(request.url).pathname);
    const limited = await limitBody(request, limit);
    if (limited === undefined) return refuseTooLarge(limit);
    const answer = await handle(asSentByOurPage(limited, jar.header()));
    jar.keep(answer.headers);
    return withoutCookies(answer);
  };
}

/** Electron's addition to `Request`: who asked. Absent when the browser itself did (the first page load). */
interface AskedRequest extends Request {
  readonly initiatorOrigin?: string | null;
}

/**
 * A sandboxed frame or a data: page has an opaque origin (`null`) and is refused with the strangers. Whether Chromium
 * writes an `Origin` on a scheme of our own has changed over its versions, and Electron names the asker only since 45: one
 * of them is enough. Where neither is said, reading passes, as a first page load is asked for by nobody, and so does what
 * only a script can send; the scheme takes no script's request from another origin (`corsEnabled` is off).
 */
function isFromOurPage(request: AskedRequest): boolean {
  const origin = request.headers.get('origin');
  const initiator = request.initiatorOrigin;
  if (origin !== null && origin !== appOrigin) return false;
  if (initiator !== undefined && initiator !== appOrigin) return false;
  if (origin === appOrigin || initiator === appOrigin || isReading(request)) return true;
  return /^application\/(json|octet-stream)\b/.test(request.headers.get('content-type') ?? '');
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** The handler wants to see an `Origin`, as over HTTP, whether or not Chromium wrote one. */
function asSentByOurPage(request: Request, cookies: string | undefined): Request {
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  if (cookies !== undefined) headers.set('cookie', cookies);
  if (!isReading(request)) headers.set('origin', appOrigin);
  return new Request(request, { headers });
}

/** The same answer, its body still streaming, without the `Set-Cookie` lines that the jar has taken. */
function withoutCookies(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.delete('set-cookie');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}
