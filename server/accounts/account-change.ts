import type { z } from 'zod';
import type { accountChangeSchema } from '../../schemas/api/accounts.ts';
import { type Role, roleNames } from '../../schemas/api/roles.ts';
import type { UserChange, UserRecord } from '../store/store.ts';
import type { AuditAction } from './audit-actions.ts';

export type AccountChange = Readonly<z.infer<typeof accountChangeSchema>>;

/** What a change of an account comes to in the store, without the password. */
export function userChangeOf({ role, disabled, unlock, password }: AccountChange): UserChange {
  return {
    ...(role === undefined ? {} : { role }),
    ...(disabled === undefined ? {} : { disabled }),
    ...(unlock || password !== undefined ? { failedCount: 0, lockedUntil: null } : {}),
    ...(password === undefined ? {} : { mustChangePassword: true }),
  };
}

/** Whether the account is an enabled administrator before and no longer after. */
export const losesAdministrator = (user: UserRecord, { role, disabled }: AccountChange): boolean =>
  user.role === 'administrator' &&
  !user.disabled &&
  ((role !== undefined && role !== 'administrator') || disabled === true);

/** What the log says of a change: only what really changes, and never the password. */
export function auditOfChange(
  user: UserRecord,
  { role, disabled, unlock, password }: AccountChange,
): readonly (readonly [AuditAction, string])[] {
  return [
    ...(role === undefined || role === user.role
      ? []
      : [['roleChanged', `${user.name}：${roles(user.role, role)}`] as const]),
    ...(disabled === undefined || disabled === user.disabled
      ? []
      : [[disabled ? 'accountDisabled' : 'accountEnabled', user.name] as const]),
    ...(unlock ? [['accountUnlocked', user.name] as const] : []),
    ...(password === undefined ? [] : [['passwordReset', user.name] as const]),
  ];
}

const roles = (from: Role, to: Role): string => `${roleNames[from]}改为${roleNames[to]}`;
