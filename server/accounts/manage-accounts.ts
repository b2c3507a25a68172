import type { Account, SessionSummary } from '../../schemas/api/accounts.ts';
import { type Role, roleNames } from '../../schemas/api/roles.ts';
import type { Store, UserRecord } from '../store/store.ts';
import { type AccountChange, auditOfChange, losesAdministrator, userChangeOf } from './account-change.ts';
import { accountOfRecord } from './account-of-record.ts';
import { type AuditLog, actorOf } from './audit-log.ts';
import type { Caller, Origin } from './caller.ts';
import { createTurns } from './create-turns.ts';
import { newUser, refuseWeakPassword, type UserMaking } from './new-user.ts';
import { missingSession } from './own-account.ts';
import { RefusedRequest } from './refused-request.ts';
import type { Sessions } from './sessions.ts';

/** What an administrator does with the accounts of the own organisation; those of another are not there. */
export interface AccountManagement {
  list(caller: Caller): Promise<Account[]>;
  create(
    caller: Caller,
    wanted: { name: string; role: Role; password: string },
    origin: Origin,
  ): Promise<Account>;
  change(caller: Caller, account: string, change: AccountChange, origin: Origin): Promise<Account>;
  sessions(caller: Caller, account: string): Promise<SessionSummary[]>;
  endSession(caller: Caller, account: string, session: string, origin: Origin): Promise<void>;
}

export interface AccountManagementParts extends UserMaking {
  readonly store: Pick<Store, 'users' | 'sessions'>;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
}

export function createAccountManagement(parts: AccountManagementParts): AccountManagement {
  const { store, sessions, audit, passwords, now } = parts;
  // Two administrators who take each other's role away at once would leave none.
  const inTurn = createTurns();

  const find = async (caller: Caller, id: string): Promise<UserRecord> => {
    const user = await store.users.find(id);
    if (user?.organisation !== caller.user.organisation) throw missingAccount();
    return user;
  };
  const change: AccountManagement['change'] = async (caller, id, wanted, origin) => {
    const user = await find(caller, id);
    refuseOnOneself(caller, user, wanted);
    if (wanted.password !== undefined) refuseWeakPassword(wanted.password, user.name);
    if (losesAdministrator(user, wanted) && (await store.users.administratorCount(user.organisation)) <= 1)
      throw lastAdministrator();
    const passwordHash =
      wanted.password === undefined ? {} : { passwordHash: await passwords.hash(wanted.password) };
    await store.users.change(user.id, { ...userChangeOf(wanted), ...passwordHash });
    if (wanted.disabled || wanted.password !== undefined) await store.sessions.endAll(user.id);
    for (const [action, subject] of auditOfChange(user, wanted))
      await audit.record(actorOf(caller.user, origin.address), action, subject);
    return accountOfRecord(await find(caller, id), now());
  };

  return {
    list: async ({ user }) =>
      (await store.users.ofOrganisation(user.organisation)).map((record) => accountOfRecord(record, now())),
    create: async (caller, wanted, origin) => {
      const { organisation } = caller.user;
      const user = await newUser({ ...wanted, organisation, isFirstPassword: true }, parts);
      if (!(await store.users.create(user))) throw nameTaken(user.name);
      const subject = `${user.name}（${roleNames[user.role]}）`;
      await audit.record(actorOf(caller.user, origin.address), 'accountCreated', subject);
      return accountOfRecord(user, now());
    },
    change: (...asked) => inTurn(() => change(...asked)),
    sessions: async (caller, id) => sessions.summaries(await find(caller, id), caller.session.id),
    endSession: async (caller, id, session, origin) => {
      const user = await find(caller, id);
      if (!(await sessions.end(user.id, session))) throw missingSession();
      await audit.record(actorOf(caller.user, origin.address), 'sessionEnded', user.name);
    },
  };
}

function refuseOnOneself({ user }: Caller, { id, role }: UserRecord, wanted: AccountChange): void {
  if (id !== user.id) return;
  if (wanted.role !== undefined && wanted.role !== role)
    throw new RefusedRequest('mayNot', '角色', '不能修改自己的角色。请由本单位另一位管理员修改。');
  if (wanted.disabled)
    throw new RefusedRequest('mayNot', '账号', '不能停用自己的账号。请由本单位另一位管理员停用。');
  if (wanted.password !== undefined)
    throw new RefusedRequest('mayNot', '口令', '自己的口令请用“修改口令”更换。');
}

export const nameTaken = (name: string) =>
  new RefusedRequest('unusable', '用户名', `用户名“${name}”已被使用（不分大小写和全角半角），请换一个。`);

const missingAccount = () =>
  new RefusedRequest('missing', '账号', '本单位没有这个账号。请刷新账号列表后再试。');

const lastAdministrator = () =>
  new RefusedRequest(
    'mayNot',
    '账号',
    '这是本单位最后一位可用的管理员，不能停用，也不能改为其他角色。请先增加一位管理员。',
  );
