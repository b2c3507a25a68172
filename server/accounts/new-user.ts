import type { Role } from '../../schemas/api/roles.ts';
import type { UserRecord } from '../store/store.ts';
import { nameKeyOf, plainName } from './name-key.ts';
import { problemOfName } from './name-problem.ts';
import type { PasswordHashes } from './password-hash.ts';
import { problemOfPassword } from './password-problem.ts';
import { RefusedRequest } from './refused-request.ts';

export interface NewUser {
  readonly organisation: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  /** Whether somebody else knows the password, so that it has to be changed first. */
  readonly isFirstPassword: boolean;
}

export interface UserMaking {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly passwords: PasswordHashes;
}

/** The record of a user, with the name and the password checked. */
export async function newUser(wanted: NewUser, { now, newId, passwords }: UserMaking): Promise<UserRecord> {
  const name = plainName(wanted.name);
  const problem = problemOfName(name);
  if (problem) throw new RefusedRequest('unusable', '用户名', problem);
  refuseWeakPassword(wanted.password, name);
  return {
    id: newId(),
    organisation: wanted.organisation,
    name,
    nameKey: nameKeyOf(name),
    role: wanted.role,
    passwordHash: await passwords.hash(wanted.password),
    mustChangePassword: wanted.isFirstPassword,
    disabled: false,
    failedCount: 0,
    lockedUntil: null,
    createdAt: now().toISOString(),
    lastSignIn: null,
  };
}

export function refuseWeakPassword(password: string, userName: string): void {
  const problem = problemOfPassword(password, userName);
  if (problem) throw new RefusedRequest('unusable', '口令', problem);
}
