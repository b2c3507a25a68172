import type { Store } from '../store/store.ts';
import { type AuditLog, createAuditLog } from './audit-log.ts';
import { type AccountManagement, createAccountManagement } from './manage-accounts.ts';
import { createOrganisationManagement, type OrganisationManagement } from './manage-organisations.ts';
import { createOwnAccount, type OwnAccount } from './own-account.ts';
import type { PasswordHashes } from './password-hash.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSetUp } from './set-up.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

export interface Accounts {
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  readonly own: OwnAccount;
  readonly management: AccountManagement;
  readonly organisations: OrganisationManagement;
  readonly signIn: SignIn;
  readonly setUp: ReturnType<typeof createSetUp>;
  needsSetup(): Promise<boolean>;
}

export interface AccountsParts {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly passwords: PasswordHashes;
  /** undefined where there are users already. */
  readonly setupToken: string | undefined;
}

/** Users, their sessions, and what administrators do with both. */
export function createAccounts(parts: AccountsParts): Accounts {
  const sessions = createSessions(parts);
  const audit = createAuditLog(parts);
  const made = { ...parts, sessions, audit };
  return {
    sessions,
    audit,
    own: createOwnAccount(made),
    management: createAccountManagement(made),
    organisations: createOrganisationManagement(made),
    signIn: createSignIn(made),
    setUp: createSetUp(made),
    needsSetup: async () => (await parts.store.users.count()) === 0,
  };
}
