/**
 * The ground that every router stands on: what a request brings, and who may call what. Each procedure says its access
 * where it is declared; one that says nothing cannot be written.
 */
import { initTRPC } from '@trpc/server';
import type { Role } from '../../shared/roles.ts';
import type { Actor } from './actor.ts';
import { AppError } from './appError.ts';
import type { Deps } from './deps.ts';
import { convertError, errorDataOf } from './errors.ts';
import type { SessionState, Sessions } from './sessions.ts';

export interface RequestContext {
  readonly deps: Deps;
  readonly sessions: Sessions;
  /** The token in the cookie, open or not. */
  readonly token: string | undefined;
  readonly session: SessionState;
  readonly desk: string;
  /** Gives the desk a new session, or takes it away. */
  setToken(token: string | undefined): void;
}

/** 'public': before anybody is signed in. Otherwise the roles that may. */
export type Access = 'public' | readonly Role[];
export const everyRole = ['owner', 'practitioner', 'front_desk'] as const satisfies readonly Role[];

const t = initTRPC
  .context<RequestContext>()
  .meta<{ readonly access: Access }>()
  .create({
    errorFormatter({ shape, error }) {
      const data = errorDataOf(error);
      // zod's message is the whole list of issues as JSON; the first sentence is what a person reads.
      const message = Object.values(data.fields)[0] ?? shape.message;
      return {
        ...shape,
        message,
        data: { ...data, httpStatus: shape.data.httpStatus, path: shape.data.path },
      };
    },
  });

export const router = t.router;

const convert = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw convertError(result.error);
  return result;
});

/** A procedure that anybody at the desk may call before signing in. */
export const publicProcedure = t.procedure.meta({ access: 'public' }).use(convert);

/** A procedure for the roles named; `ctx.actor` is who calls it. */
export function procedureFor(allowed: readonly Role[]) {
  return t.procedure
    .meta({ access: allowed })
    .use(convert)
    .use(({ ctx, next }) => next({ ctx: { ...ctx, actor: requireActor(ctx.session, allowed) } }));
}

/** @throws AppError for a stranger, a locked screen, or a role that may not */
export function requireActor(session: SessionState, allowed: readonly Role[]): Actor {
  if (session.kind === 'none') throw new AppError('not_signed_in', 'Please sign in first.');
  if (session.kind === 'locked')
    throw new AppError('screen_locked', 'This screen is locked. Enter your PIN to go on.');
  if (!allowed.includes(session.actor.role))
    throw new AppError(
      'not_allowed',
      `Your role may not do this. Ask ${allowed.includes('practitioner') ? 'a practitioner or the owner' : 'the owner'} to do it.`,
    );
  return session.actor;
}

/** For every role that is signed in. */
export const staffProcedure = procedureFor(everyRole);
export const ownerProcedure = procedureFor(['owner']);
