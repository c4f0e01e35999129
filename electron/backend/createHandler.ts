/**
 * The whole application as one function. Both shells call it; neither adds anything to what it can do.
 * Whether a request may ask at all (host, origin) is the shell's question, asked before.
 */
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono } from 'hono';
import { changesStream } from './changesStream.ts';
import { readCookie, readDesk, sessionCookie, sessionCookieName } from './cookies.ts';
import type { Deps } from './deps.ts';
import { findClinic } from './features/clinic/clinic.repo.ts';
import { appRouter } from './router.ts';
import { secured } from './security.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { serveStatic } from './staticFiles.ts';
import type { RequestContext } from './trpc.ts';

export type Handler = (request: Request) => Promise<Response>;

export function createHandler(deps: Deps): Handler {
  const sessions = createSessions(deps.now);
  const staticFile = serveStatic(deps.staticFolder);
  const readSession = (request: Request) => sessions.read(readCookie(request, sessionCookieName), 0);
  const ask = (request: Request) => ({
    session: sessions.read(readCookie(request, sessionCookieName), idleMilliseconds(request)),
    desk: readDesk(request).desk,
  });
  const app = new Hono();

  app.get('/state', (c) => c.json({ state: 'ready' }));
  app.get('/changes', (c) => {
    const session = readSession(c.req.raw);
    return session.kind === 'none'
      ? c.text('Please sign in first.', 401)
      : changesStream(deps.changes, c.req.raw.signal);
  });
  app.all('/trpc/*', (c) => answerTrpc(deps, sessions, c.req.raw));
  app.get('/:file{.+\\.ics}', (c) =>
    answerLater(c, async (own) => {
      const { addCalendarFiles } = await import('./features/calendarFiles/calendarFiles.ts');
      addCalendarFiles(own, deps, (request) => readSession(request).kind === 'open');
    }),
  );
  app.on(['GET', 'POST'], ['/photos', '/photos/*'], (c) =>
    answerLater(c, async (own) => {
      const { addPhotoRoutes } = await import('./features/photos/photoRoutes.ts');
      addPhotoRoutes(own, deps, ask);
    }),
  );
  app.on(['GET', 'POST'], ['/clinic-logo', '/clinic-logo/*'], (c) =>
    answerLater(c, async (own) => {
      const { addLogoRoutes } = await import('./features/clinic/logoRoutes.ts');
      addLogoRoutes(own, deps, ask);
    }),
  );
  app.all('*', async (c) => (await staticFile(c.req.raw)) ?? nothingHere(c));

  return async (request) => secured(await app.fetch(request));
}

const nothingHere = (c: Context) => c.text('There is nothing at this address.', 404);

/** From routes that are loaded only now that one of their addresses is asked for. */
async function answerLater(c: Context, addRoutes: (own: Hono) => Promise<void>): Promise<Response> {
  const own = new Hono();
  own.notFound(nothingHere);
  await addRoutes(own);
  return own.fetch(c.req.raw);
}

/** How long nobody has touched the desk, by its own account: what a background refresh asks does not keep it awake. */
const idleHeader = 'x-idle-seconds';

/** 0 where the desk does not say. */
function idleMilliseconds(request: Request): number {
  const idleSeconds = Number(request.headers.get(idleHeader) ?? 0);
  return Number.isFinite(idleSeconds) ? Math.max(0, idleSeconds) * 1000 : 0;
}

async function answerTrpc(deps: Deps, sessions: Sessions, request: Request): Promise<Response> {
  const cookies: string[] = [];
  const { desk, cookie } = readDesk(request);
  if (cookie) cookies.push(cookie);
  const clinic = await findClinic(deps.database.kysely);
  sessions.idleLockMinutes = clinic?.idleLockMinutes ?? sessions.idleLockMinutes;
  const token = readCookie(request, sessionCookieName);
  const session = sessions.read(token, idleMilliseconds(request));
  const context: RequestContext = {
    deps,
    sessions,
    token,
    session,
    desk,
    setToken: (value) => cookies.push(sessionCookie(value)),
  };
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    createContext: () => context,
  });
  const headers = new Headers(response.headers);
  for (const value of cookies) headers.append('set-cookie', value);
  return new Response(response.body, { status: response.status, headers });
}
