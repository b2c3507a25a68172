import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';
import type { DerivedReport } from '../../../schemas/derive/derived-report.ts';
import type { Report } from '../../../schemas/model/report.ts';

/** A correct report as a mutation sees it. */
export interface Correct {
  readonly report: Report;
  readonly derived: DerivedReport;
  readonly result: CheckResult;
}

/** Breaks a correct report in one place. */
export interface Mutation {
  /** What is broken, in words: `a digit of an amount`. */
  readonly kind: string;
  /** `pick` chooses among so many; undefined where the report has no such place. */
  readonly mutate: (correct: Correct, pick: Pick) => Report | undefined;
}

export const oneOf = <Item>(items: readonly Item[], pick: Pick): Item | undefined =>
  items[pick(items.length)];

/** A whole number from 0 to below `count`: the same for the same seed. */
export type Pick = (count: number) => number;

/** A small generator of its own, so that a mutation that is not found can be made again. */
export function pickFrom(seed: number): Pick {
  let state = seed * 2_654_435_761 + 1;
  return (count) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return count === 0 ? 0 : ((state ^ (state >>> 13)) >>> 0) % count;
  };
}
