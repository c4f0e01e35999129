/**
 * Who is signed in at which desk. Kept in memory: a restart signs everybody out, and no token is ever on disk.
 * A session ends by itself after the working day; a screen left alone is locked and wants its PIN again.
 */

import type { Actor } from './actor.ts';
import { randomText } from './randomText.ts';

const longestSessionMilliseconds = 14 * 60 * 60 * 1000;

interface Session {
  readonly actor: Actor;
  readonly startedAt: number;
  readonly workSince: number;
  seenAt: number;
  isLocked: boolean;
}

export type SessionState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'locked' | 'open';
      readonly actor: Actor;
      /** When this person sat down here. Opening one's own locked screen again goes on with the same work. */
      readonly workSince: number;
    };

export interface Sessions {
  /** After how many minutes without a touch a screen locks; the clinic's setting. */
  idleLockMinutes: number;
  /** Begins a session and returns its token; a token given before at this desk ends. */
  begin(actor: Actor, previousToken: string | undefined): string;
  /** @param idleMilliseconds how long the person has not touched the desk, by the desk's own account */
  read(token: string | undefined, idleMilliseconds: number): SessionState;
  lock(token: string | undefined): void;
  end(token: string | undefined): void;
  /** When somebody leaves the team, changes role or gets a new PIN. */
  endAllOf(staffId: string): void;
}

export function createSessions(now: () => number): Sessions {
  const byToken = new Map<string, Session>();
  const sessions: Sessions = {
    idleLockMinutes: 10,
    begin(actor, previousToken) {
      const previous = previousToken ? byToken.get(previousToken) : undefined;
      if (previousToken) byToken.delete(previousToken);
      const workSince = previous?.actor.staffId === actor.staffId ? previous.workSince : now();
      const token = randomText(32, 'base64url');
      byToken.set(token, { actor, startedAt: now(), workSince, seenAt: now(), isLocked: false });
      return token;
    },
    read(token, idleMilliseconds) {
      const session = token ? byToken.get(token) : undefined;
      if (!token || !session) return { kind: 'none' };
      if (now() - session.startedAt > longestSessionMilliseconds) {
        byToken.delete(token);
        return { kind: 'none' };
      }
      const touchedAt = Math.max(session.seenAt, now() - idleMilliseconds);
      if (now() - touchedAt > sessions.idleLockMinutes * 60_000) session.isLocked = true;
      session.seenAt = touchedAt;
      const { actor, workSince } = session;
      return { kind: session.isLocked ? 'locked' : 'open', actor, workSince };
    },
    lock(token) {
      const session = token ? byToken.get(token) : undefined;
      if (session) session.isLocked = true;
    },
    end(token) {
      if (token) byToken.delete(token);
    },
    endAllOf(staffId) {
      for (const [token, session] of byToken) if (session.actor.staffId === staffId) byToken.delete(token);
    },
  };
  return sessions;
}
