import type { Outcome, Outcomes } from './outcome.ts';

/** What follows from one thing as a whole, looked at again only when it is another. */
export function conclude<Whole extends object>(
  check: (whole: Whole) => readonly Outcome[],
): (whole: Whole) => Outcomes {
  const known = new WeakMap<Whole, Outcomes>();
  return (whole) => {
    const earlier = known.get(whole);
    if (earlier) return earlier;
    const outcomes = [check(whole)];
    known.set(whole, outcomes);
    return outcomes;
  };
}
