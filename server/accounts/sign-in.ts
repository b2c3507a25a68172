import type { SignInState } from '../../schemas/api/accounts.ts';
import type { Store, UserRecord } from '../store/store.ts';
import { attemptsOf, createUnknownNames } from './attempts.ts';
import type { AuditAction } from './audit-actions.ts';
import type { AuditLog } from './audit-log.ts';
import type { Origin } from './caller.ts';
import { lockedMessage, lockOut, refusedMessage } from './lock-out.ts';
import { nameKeyOf } from './name-key.ts';
import type { PasswordHashes } from './password-hash.ts';
import { RefusedRequest } from './refused-request.ts';
import type { Sessions } from './sessions.ts';
import { userOfRecord } from './user-of-record.ts';

/** What a browser gets when somebody has signed in: the state for its page and the token for its cookie. */
export interface SignedIn {
  readonly state: SignInState;
  readonly token: string;
}

export type SignIn = (typed: { name: string; password: string }, origin: Origin) => Promise<SignedIn>;

export interface SignInParts {
  readonly store: Pick<Store, 'users' | 'organisations'>;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  readonly passwords: PasswordHashes;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Signs in by name and password. Names that nobody has cost the same time, the same words and the same pauses. */
export function createSignIn(parts: SignInParts): SignIn {
  const { store, passwords, now } = parts;
  const unknownNames = createUnknownNames(now);
  const note = createNote(parts);
  let nobodysHash: Promise<string> | undefined;

  const isRight = async (user: UserRecord | undefined, password: string): Promise<boolean> => {
    nobodysHash ??= passwords.hash(parts.newId());
    const isPassword = await passwords.verify(user?.passwordHash ?? (await nobodysHash), password);
    return isPassword && user !== undefined && !user.disabled;
  };

  return async ({ name, password }, origin) => {
    const nameKey = nameKeyOf(name);
    const user = await store.users.findByNameKey(nameKey);
    const attempts = user ? await attemptsOf(user, store.users, now) : unknownNames(nameKey);
    if (attempts.pauseLeft() > 0 || !(await attempts.begin())) {
      await note(user, 'signInLocked', origin);
      throw new RefusedRequest('tooOften', '登录', lockedMessage(attempts.pauseLeft() || lockOut.pauseMs));
    }
    if (user && (await isRight(user, password))) return open(parts, user, origin);
    if (!user) await isRight(undefined, password);
    await note(user, 'signInFailed', origin);
    if (await attempts.fail()) {
      await note(user, 'signInLocked', origin);
      throw new RefusedRequest('tooOften', '登录', lockedMessage(lockOut.pauseMs));
    }
    throw new RefusedRequest('unusable', '登录', refusedMessage);
  };
}

async function open(parts: SignInParts, user: UserRecord, origin: Origin): Promise<SignedIn> {
  const { store, sessions, audit, now } = parts;
  const organisation = await store.organisations.find(user.organisation);
  if (!organisation) throw new Error(`the organisation of user ${user.id} is missing`);
  await store.users.change(user.id, {
    failedCount: 0,
    lockedUntil: null,
    lastSignIn: now().toISOString(),
  });
  const { token, session } = await sessions.open(user.id, origin);
  await audit.record(
    { organisation: user.organisation, user: user.id, userName: user.name, address: origin.address },
    'signIn',
  );
  return {
    token,
    state: {
      needsSetup: false,
      user: userOfRecord(user, organisation),
      csrfToken: session.csrfToken,
      lastSignIn: user.lastSignIn,
    },
  };
}

/**
 * Failures stand in the log of the user's organisation; under a name nobody has, in the host's, without the name: people
 * type passwords there by mistake.
 */
function createNote({ store, audit }: SignInParts) {
  return async (user: UserRecord | undefined, action: AuditAction, { address }: Origin): Promise<void> => {
    const host = user ? undefined : (await store.organisations.all()).find(({ isHost }) => isHost);
    const actor = user
      ? { organisation: user.organisation, user: user.id, userName: user.name }
      : { organisation: host?.id ?? null, user: null, userName: '（没有这个用户名）' };
    await audit.record({ ...actor, address }, action);
  };
}
