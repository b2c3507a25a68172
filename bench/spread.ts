import { ms } from './ms.ts';
import { percentile } from './percentile.ts';

/** `p50 4.0 ms, p95 7.1 ms, longest 12 ms (400)` */
export const spread = (taken: readonly number[], part = 0.95): string =>
  `p50 ${ms(percentile(taken, 0.5))}, p${part * 100} ${ms(percentile(taken, part))}, longest ${ms(Math.max(...taken))} (${taken.length})`;
