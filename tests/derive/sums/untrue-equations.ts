import type { Equation } from './equation.ts';
import type { ValueAt } from './read-cells.ts';

/** The equations that do not hold, in words. */
export const untrueEquations = (equations: readonly Equation[], at: ValueAt): readonly string[] =>
  equations.flatMap(({ whole, parts }) => {
    const sum = parts.reduce((total, part) => total + at(part), 0);
    return at(whole) === sum
      ? []
      : [`${whole} is ${at(whole)}, its parts sum to ${sum}: ${parts.join(' + ')}`];
  });
