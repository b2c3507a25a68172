import { z } from 'zod';

/** 填报, 审核, 管理. */
export const roleSchema = z.enum(['writer', 'reviewer', 'administrator']);
export type Role = z.infer<typeof roleSchema>;

export const roleNames: Readonly<Record<Role, string>> = {
  writer: '填报',
  reviewer: '审核',
  administrator: '管理',
};

/**
 * Who may do what. `public`: anybody, signed in or not; `signedIn`: whoever has signed in, even with a first password still
 * to be changed; the rest by role, within the own organisation. `host`: only in the organisation that runs the server.
 */
export const policies = {
  'program.look': 'public',
  'session.open': 'public',
  'setup.do': 'public',
  'account.own': 'signedIn',
  'report.read': ['writer', 'reviewer', 'administrator'],
  'report.write': ['writer', 'administrator'],
  'account.manage': ['administrator'],
  'audit.read': ['administrator'],
  'organisation.manage': { host: ['administrator'] },
} as const satisfies Readonly<
  Record<string, 'public' | 'signedIn' | readonly Role[] | { readonly host: readonly Role[] }>
>;
export type Action = keyof typeof policies;

export interface Person {
  readonly role: Role;
  readonly mustChangePassword: boolean;
  readonly isOfHost: boolean;
}

/** Whether the person, if any, may do it. A first password has to be changed before anything else. */
export function mayDo(action: Action, person: Person | undefined): boolean {
  const policy: (typeof policies)[Action] = policies[action];
  if (policy === 'public') return true;
  if (!person) return false;
  if (policy === 'signedIn') return true;
  if (person.mustChangePassword) return false;
  if ('host' in policy) return person.isOfHost && includes(policy.host, person.role);
  return includes(policy, person.role);
}

const includes = (roles: readonly Role[], role: Role): boolean => roles.includes(role);
