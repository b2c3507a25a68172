import type { UserRecord, UserStore } from '../store/store.ts';
import { lockOut } from './lock-out.ts';

/** The failed attempts to sign in under one name. Each is counted before the password is looked at, so that many at once are no more guesses. */
export interface Attempts {
  /** Milliseconds until the name may be tried again; 0: now. */
  pauseLeft(): number;
  /** Counts one, and answers whether it may be made. */
  begin(): Promise<boolean>;
  /** The one begun has failed: answers whether the name now rests. */
  fail(): Promise<boolean>;
}

interface Unknown {
  count: number;
  lockedUntil: number;
}

/** Names nobody has, treated as those somebody has: kept in memory, the oldest forgotten first. */
export type UnknownNames = (nameKey: string) => Attempts;

const mostUnknown = 10_000;

export function createUnknownNames(now: () => Date): UnknownNames {
  const names = new Map<string, Unknown>();
  return (nameKey) => {
    const entry = names.get(nameKey) ?? { count: 0, lockedUntil: 0 };
    names.delete(nameKey);
    names.set(nameKey, entry);
    if (names.size > mostUnknown) for (const oldest of names.keys()) if (names.delete(oldest)) break;
    if (entry.lockedUntil > 0 && entry.lockedUntil <= now().getTime())
      Object.assign(entry, { count: 0, lockedUntil: 0 });
    return {
      pauseLeft: () => Math.max(0, entry.lockedUntil - now().getTime()),
      begin: async () => {
        entry.count += 1;
        return entry.count <= lockOut.mostFailures;
      },
      fail: async () => {
        if (entry.count < lockOut.mostFailures) return false;
        entry.lockedUntil = now().getTime() + lockOut.pauseMs;
        return true;
      },
    };
  };
}

/** Those of an account, kept in the store. */
export async function attemptsOf(user: UserRecord, users: UserStore, now: () => Date): Promise<Attempts> {
  const lockedUntil = user.lockedUntil === null ? 0 : Date.parse(user.lockedUntil);
  const left = Math.max(0, lockedUntil - now().getTime());
  if (lockedUntil > 0 && left === 0) await users.change(user.id, { failedCount: 0, lockedUntil: null });
  let count = 0;
  const lock = () =>
    users.change(user.id, { lockedUntil: new Date(now().getTime() + lockOut.pauseMs).toISOString() });
  return {
    pauseLeft: () => left,
    begin: async () => {
      count = await users.countFailure(user.id);
      if (count > lockOut.mostFailures) await lock();
      return count <= lockOut.mostFailures;
    },
    fail: async () => {
      if (count < lockOut.mostFailures) return false;
      await lock();
      return true;
    },
  };
}
