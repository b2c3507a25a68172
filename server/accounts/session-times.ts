import type { SessionRecord } from '../store/store.ts';

const minute = 60_000;
export const sessionTimes = {
  /** Unused for so long, a session ends. */
  idleMs: 8 * 60 * minute,
  /** However much it is used, it ends. */
  longestMs: 7 * 24 * 60 * minute,
  /** Its use is noted no more often. */
  touchMs: minute,
} as const;

/** When a session seen now will end unless it is seen again. */
export function expiryOf(createdAt: Date, seenAt: Date): string {
  const end = Math.min(seenAt.getTime() + sessionTimes.idleMs, createdAt.getTime() + sessionTimes.longestMs);
  return new Date(end).toISOString();
}

export const isExpired = ({ expiresAt }: SessionRecord, now: Date): boolean =>
  Date.parse(expiresAt) <= now.getTime();

export const isTouchDue = ({ lastSeenAt }: SessionRecord, now: Date): boolean =>
  now.getTime() - Date.parse(lastSeenAt) >= sessionTimes.touchMs;
