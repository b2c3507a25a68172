import type { SessionSummary } from '../../schemas/api/accounts.ts';
import type { Store } from '../store/store.ts';
import { attemptsOf } from './attempts.ts';
import { type AuditLog, actorOf } from './audit-log.ts';
import type { Caller, Origin } from './caller.ts';
import { lockedMessage, lockOut } from './lock-out.ts';
import { refuseWeakPassword } from './new-user.ts';
import type { PasswordHashes } from './password-hash.ts';
import { RefusedRequest } from './refused-request.ts';
import type { Sessions } from './sessions.ts';

/** What everybody may do with the own account. */
export interface OwnAccount {
  changePassword(caller: Caller, typed: { current: string; next: string }, origin: Origin): Promise<void>;
  sessions(caller: Caller): Promise<SessionSummary[]>;
  endSession(caller: Caller, session: string, origin: Origin): Promise<void>;
  signOut(caller: Caller, origin: Origin): Promise<void>;
}

export interface OwnAccountParts {
  readonly store: Pick<Store, 'users' | 'sessions'>;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  readonly passwords: PasswordHashes;
  readonly now: () => Date;
}

export function createOwnAccount(parts: OwnAccountParts): OwnAccount {
  const { store, sessions, audit, passwords } = parts;
  return {
    changePassword: async (caller, { current, next }, origin) => {
      const { user, session } = caller;
      await checkCurrent(parts, user.id, current);
      if (current === next) throw new RefusedRequest('unusable', '新口令', '新口令与原口令相同，请换一个。');
      refuseWeakPassword(next, user.name);
      await store.users.change(user.id, {
        passwordHash: await passwords.hash(next),
        mustChangePassword: false,
      });
      await store.sessions.endAll(user.id, session.id);
      await audit.record(actorOf(user, origin.address), 'passwordChanged');
    },
    sessions: ({ user, session }) => sessions.summaries(user, session.id),
    endSession: async ({ user }, session, origin) => {
      if (!(await sessions.end(user.id, session))) throw missingSession();
      await audit.record(actorOf(user, origin.address), 'sessionEnded', user.name);
    },
    signOut: async ({ user, session }, origin) => {
      await store.sessions.end(session.id);
      await audit.record(actorOf(user, origin.address), 'signOut');
    },
  };
}

export const missingSession = () =>
  new RefusedRequest('missing', '登录记录', '没有这条登录记录，可能已经退出。请刷新列表。');

/** A session left open is no place to guess the password: wrong ones count as they do at the door. */
async function checkCurrent(
  { store, passwords, now }: OwnAccountParts,
  id: string,
  password: string,
): Promise<void> {
  const user = await store.users.find(id);
  if (!user) throw new RefusedRequest('notSignedIn', '', '账号已不存在，请重新登录。');
  const attempts = await attemptsOf(user, store.users, now);
  if (attempts.pauseLeft() > 0 || !(await attempts.begin()))
    throw new RefusedRequest('tooOften', '原口令', lockedMessage(attempts.pauseLeft() || lockOut.pauseMs));
  if (await passwords.verify(user.passwordHash, password))
    return store.users.change(id, { failedCount: 0, lockedUntil: null });
  if (await attempts.fail()) throw new RefusedRequest('tooOften', '原口令', lockedMessage(lockOut.pauseMs));
  throw new RefusedRequest('unusable', '原口令', '原口令不正确，请重新输入。');
}
