import { roleNames } from '../../schemas/api/roles.ts';
import type { Store } from '../store/store.ts';
import type { AuditLog } from './audit-log.ts';
import type { Origin } from './caller.ts';
import { newUser, type UserMaking } from './new-user.ts';
import { RefusedRequest } from './refused-request.ts';
import type { Sessions } from './sessions.ts';
import { isSetupToken } from './setup-token.ts';
import type { SignedIn } from './sign-in.ts';
import { userOfRecord } from './user-of-record.ts';

export interface FirstAccount {
  readonly token: string;
  readonly organisation: string;
  readonly name: string;
  readonly password: string;
}

export interface SetUpParts extends UserMaking {
  readonly store: Pick<Store, 'users' | 'organisations'>;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  /** Shown in the server's console only; undefined where the program already had users when it started. */
  readonly setupToken: string | undefined;
}

/** Makes the host organisation with its first administrator, who is then signed in. */
export function createSetUp(parts: SetUpParts) {
  const { store, sessions, audit, setupToken } = parts;
  return async (first: FirstAccount, origin: Origin): Promise<SignedIn> => {
    if (setupToken === undefined || (await store.users.count()) > 0) throw alreadySetUp();
    if (!isSetupToken(first.token, setupToken))
      throw new RefusedRequest(
        'unusable',
        '启动口令',
        '启动口令不正确。请照启动程序的窗口中显示的重新输入。',
      );
    const organisation = {
      id: parts.newId(),
      name: first.organisation.trim(),
      isHost: true,
      createdAt: parts.now().toISOString(),
    };
    const wanted = { organisation: organisation.id, name: first.name, password: first.password };
    const user = await newUser({ ...wanted, role: 'administrator', isFirstPassword: false }, parts);
    const signedIn = { ...user, lastSignIn: parts.now().toISOString() };
    if (!(await store.organisations.create(organisation, signedIn))) throw alreadySetUp();
    const { token, session } = await sessions.open(user.id, origin);
    const actor = { organisation: organisation.id, user: user.id, userName: user.name };
    await audit.record(
      { ...actor, address: origin.address },
      'setUp',
      `${user.name}（${roleNames[user.role]}）`,
    );
    return {
      token,
      state: {
        needsSetup: false,
        user: userOfRecord(user, organisation),
        csrfToken: session.csrfToken,
        lastSignIn: null,
      },
    };
  };
}

const alreadySetUp = () =>
  new RefusedRequest('mayNot', '首次设置', '程序已经设置过，不能再次设置。请返回登录页用已有账号登录。');
