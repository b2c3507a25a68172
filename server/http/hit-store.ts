import type { ClientRateLimitInfo, Store } from 'express-rate-limit';

interface Hits {
  totalHits: number;
  readonly resetTime: Date;
}

/** How many keys are remembered before those whose time is over are forgotten. */
const sweepAt = 1000;

/** Hits by key in windows of fixed length, by the clock given and without a timer. */
export function createHitStore(windowMs: number, now: () => Date): Store {
  const hits = new Map<string, Hits>();
  const isOver = ({ resetTime }: Hits): boolean => resetTime <= now();
  const sweep = () => {
    for (const [key, entry] of hits) if (isOver(entry)) hits.delete(key);
  };
  const current = (key: string): Hits => {
    const known = hits.get(key);
    if (known && !isOver(known)) return known;
    if (hits.size >= sweepAt) sweep();
    const fresh = { totalHits: 0, resetTime: new Date(now().getTime() + windowMs) };
    hits.set(key, fresh);
    return fresh;
  };
  return {
    localKeys: true,
    increment: (key): ClientRateLimitInfo => {
      const entry = current(key);
      entry.totalHits += 1;
      // Told no time, the limiter leaves it to this store, whose clock it has not, to know when a window is over.
      return { totalHits: entry.totalHits, resetTime: undefined };
    },
    decrement: (key) => {
      const entry = hits.get(key);
      if (entry && entry.totalHits > 0) entry.totalHits -= 1;
    },
    resetKey: (key) => void hits.delete(key),
  };
}
