import type { Account } from '../../../schemas/api/accounts.ts';

/** What an administrator is about to do; one at a time. */
export type AccountTask =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'role' | 'disable' | 'enable' | 'unlock' | 'reset' | 'sessions';
      readonly account: Account;
    }
  /** A password has been made up: it is shown once. */
  | { readonly kind: 'show'; readonly title: string; readonly name: string; readonly password: string };
