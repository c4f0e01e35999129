/**
 * The built screens, from one folder. A path can never lead out of that folder, and only kinds of file that a build
 * makes are sent. Never throws: what may not or cannot be sent is `undefined`, and the caller answers "not found".
 */
import { readFile, realpath } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { randomText } from './randomText.ts';
import { secured } from './security.ts';

// The callback forms are the ones that Electron replaces so that files inside app.asar can be read. `promisify` would load
// all of node:util with every start.
const read = (path: string) =>
  new Promise<Buffer>((resolve, reject) =>
    readFile(path, (error, content) => (error ? reject(error) : resolve(content))),
  );
const resolveLinks = (path: string) =>
  new Promise<string>((resolve, reject) =>
    realpath(path, (error, resolved) => (error ? reject(error) : resolve(resolved))),
  );

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Stands in `index.html` wherever the nonce of the response goes. */
export const noncePlaceholder = '%CSP_NONCE%';

/**
 * Answers GET and HEAD from `root`: a file for a path with an extension, `index.html` for any other path, because the
 * screens do their own routing. Files under `/assets/` carry a hash in their name and are cached for good.
 */
export function serveStatic(root: string): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = readablePath(new URL(request.url).pathname);
    if (path === undefined) return undefined;
    const isScreen = extname(path) === '' || path === '/index.html';
    const type = contentTypes[isScreen ? '.html' : extname(path)];
    if (type === undefined) return undefined;
    const content = await readInside(root, isScreen ? '/index.html' : path);
    if (content === undefined) return undefined;
    return isScreen ? screen(request, content.toString('utf8')) : file(request, content, path);
  };
}

/** Decoded once. NUL ends a path early in some systems and a backslash is a separator in others: neither is wanted. */
function readablePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  try {
    // Joined with a dot in front: an absolute path would otherwise replace the root.
    const wanted = await resolveLinks(join(root, `.${path}`));
    return wanted.startsWith((await resolveLinks(root)) + sep) ? await read(wanted) : undefined;
  } catch {
    return undefined;
  }
}

function screen(request: Request, template: string): Response {
  const nonce = randomText(16, 'base64');
  const page = Buffer.from(template.replaceAll(noncePlaceholder, nonce));
  return secured(answer(request, page, { 'content-type': contentTypes['.html'] ?? '' }), nonce);
}

function file(request: Request, content: Buffer, path: string): Response {
  const type = contentTypes[extname(path)] ?? '';
  const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return secured(answer(request, content, { 'content-type': type, 'cache-control': caching }));
}

function answer(request: Request, content: Buffer, headers: Readonly<Record<string, string>>): Response {
  const body = request.method === 'HEAD' ? null : new Uint8Array(content);
  return new Response(body, { headers: { ...headers, 'content-length': String(content.length) } });
}
