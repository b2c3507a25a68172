import type { SessionSummary } from '../../schemas/api/accounts.ts';
import type { SessionRecord, Store } from '../store/store.ts';
import type { Caller, Origin } from './caller.ts';
import { deviceName } from './device-name.ts';
import { expiryOf, isExpired, isTouchDue } from './session-times.ts';
import { hashOfToken, newToken } from './session-token.ts';
import { userOfRecord } from './user-of-record.ts';

export interface Sessions {
  /** A new session of the user; its token is for the cookie and kept nowhere. */
  open(user: string, origin: Origin): Promise<{ readonly token: string; readonly session: SessionRecord }>;
  /** Who asks with this token; undefined where the session is over or the account disabled. */
  callerOf(token: string): Promise<Caller | undefined>;
  /** Ends the session of a token, if there is one. */
  endByToken(token: string): Promise<void>;
  /** Those of the user that are still open, the one in use last first. */
  summaries(user: { readonly id: string; readonly name: string }, current: string): Promise<SessionSummary[]>;
  /** False where the user has no such session. */
  end(user: string, session: string): Promise<boolean>;
}

export interface SessionParts {
  readonly store: Pick<Store, 'sessions' | 'users' | 'organisations'>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export function createSessions({ store, now, newId, randomBytes }: SessionParts): Sessions {
  const openSessions = async (user: string) =>
    (await store.sessions.ofUser(user)).filter((session) => !isExpired(session, now()));

  return {
    open: async (user, origin) => {
      await store.sessions.endExpired(now().toISOString());
      const token = newToken(randomBytes);
      const session = newSession(newId(), user, token, newToken(randomBytes), now(), origin);
      await store.sessions.create(session);
      return { token, session };
    },
    callerOf: async (token) => {
      const session = await store.sessions.findByTokenHash(hashOfToken(token));
      if (!session || isExpired(session, now())) return undefined;
      const user = await store.users.find(session.user);
      const organisation = user && (await store.organisations.find(user.organisation));
      if (!organisation || user.disabled) return undefined;
      await touch(store.sessions, session, now());
      return { user: userOfRecord(user, organisation), session };
    },
    endByToken: async (token) => {
      const session = await store.sessions.findByTokenHash(hashOfToken(token));
      if (session) await store.sessions.end(session.id);
    },
    summaries: async (user, current) => {
      const sessions = (await openSessions(user.id)).toSorted((a, b) =>
        a.lastSeenAt < b.lastSeenAt ? 1 : -1,
      );
      return sessions.map((session) => summaryOf(session, user.name, current));
    },
    end: async (user, id) => {
      const isTheirs = (await openSessions(user)).some((session) => session.id === id);
      if (isTheirs) await store.sessions.end(id);
      return isTheirs;
    },
  };
}

function newSession(
  id: string,
  user: string,
  token: string,
  csrfToken: string,
  now: Date,
  { userAgent, address }: Origin,
): SessionRecord {
  const at = now.toISOString();
  return {
    id,
    tokenHash: hashOfToken(token),
    user,
    csrfToken,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: expiryOf(now, now),
    userAgent: userAgent.slice(0, 500),
    address,
  };
}

async function touch(sessions: Store['sessions'], session: SessionRecord, now: Date): Promise<void> {
  if (!isTouchDue(session, now)) return;
  await sessions.touch(session.id, now.toISOString(), expiryOf(new Date(session.createdAt), now));
}

const summaryOf = (session: SessionRecord, userName: string, current: string): SessionSummary => ({
  id: session.id,
  userName,
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  device: deviceName(session.userAgent, session.address),
  isCurrent: session.id === current,
});
