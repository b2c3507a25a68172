import type { Account } from '../../schemas/api/accounts.ts';
import type { UserRecord } from '../store/store.ts';

/** What an administrator sees of an account. */
export const accountOfRecord = (user: UserRecord, now: Date): Account => ({
  id: user.id,
  name: user.name,
  role: user.role,
  disabled: user.disabled,
  locked: user.lockedUntil !== null && Date.parse(user.lockedUntil) > now.getTime(),
  mustChangePassword: user.mustChangePassword,
  createdAt: user.createdAt,
  lastSignIn: user.lastSignIn,
});
