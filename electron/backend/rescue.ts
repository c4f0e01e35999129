/**
 * Answers instead of the application while the clinic's file cannot be used: the same screens, what happened and what
 * can be done about it. It reads no clinic data and needs nobody to be signed in, because nobody can be.
 */
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ErrorCode } from '../../shared/errorCodes.ts';
import {
  type Backup,
  type BackupName,
  type ClinicState,
  restoreInput,
} from '../../shared/schemas/backups.ts';
import { AppError } from './appError.ts';
import { convertError } from './errors.ts';
import { appRouter } from './router.ts';
import { secured } from './security.ts';
import type { Handle } from './switchboard.ts';

export interface RescueOptions {
  readonly problem: AppError;
  /** What is offered to go back to. */
  readonly listBackups: () => Promise<readonly Backup[]>;
  readonly restore: (name: BackupName) => Promise<void>;
  /** Tries to open the file as it is. */
  readonly retry: () => Promise<void>;
  readonly staticFile: (request: Request) => Promise<Response | undefined>;
}

/** Only here does an older copy help; a newer, locked or unwritable file is whole. */
const helpedByBackup: readonly ErrorCode[] = ['database_damaged', 'database_missing'];

export function createRescueHandler(options: RescueOptions): Handle {
  const { problem } = options;
  const app = new Hono();
  app.get('/state', async (c) => c.json(await stateOf(options)));
  app.post('/rescue/*', async (c, next) => (isCrossSite(c.req.raw) ? c.json(refused, 403) : next()));
  app.post('/rescue/retry', async (c) => {
    await options.retry();
    return c.json({ done: true });
  });
  app.post('/rescue/restore', async (c) => {
    const input = restoreInput.parse(await c.req.json().catch(() => undefined));
    await options.restore(input.backup);
    return c.json({ done: true });
  });
  app.all('/trpc/*', (c) => refuseTrpc(c.req.raw, problem));
  app.get('/changes', (c) => c.text(problem.message, 503));
  app.all('*', async (c) => (await options.staticFile(c.req.raw)) ?? c.text(problem.message, 404));
  app.onError((error, c) => {
    if (error instanceof AppError) return c.json(refusal(error.code, error.message), 409);
    if (error instanceof z.ZodError)
      return c.json(refusal('bad_input', 'Choose a backup from the list.'), 400);
    console.error('[rescue]', error.stack);
    return c.json(refusal('internal', 'Something went wrong in Rollcall. Nothing was lost; try again.'), 500);
  });
  return async (request) => secured(await app.fetch(request));
}

async function stateOf({ problem, listBackups }: RescueOptions): Promise<ClinicState> {
  const { code, message: sentence } = problem;
  const backups = helpedByBackup.includes(code) ? await listBackups() : [];
  return { state: 'problem', code, sentence, backups };
}

/** The router's own error, in the shape that the screens know, for one procedure or a batch of them. */
function refuseTrpc(request: Request, problem: AppError): Promise<Response> {
  const error = convertError(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: problem }));
  const createContext = () => Promise.reject(error);
  return fetchRequestHandler({ endpoint: '/trpc', req: request, router: appRouter, createContext });
}

function isCrossSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin';
}

const refusal = (code: ErrorCode, sentence: string) => ({ code, sentence });
const refused = refusal('origin_refused', 'This page may not do that. Open Rollcall itself.');
