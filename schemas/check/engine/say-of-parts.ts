import type { Outcome, Outcomes } from './outcome.ts';

interface Said<Part> {
  readonly parts: readonly Part[];
  readonly outcomes: Outcomes;
}

/**
 * What is said of each of a list of parts. A part that stands where it stood the last time is not even looked up; where every
 * part says the same, so does the whole.
 */
export function sayOfParts<Part>(
  isSame: (part: Part, earlier: Part) => boolean,
  say: (part: Part) => readonly Outcome[],
): (parts: readonly Part[]) => Outcomes {
  let last: Said<Part> = { parts: [], outcomes: [] };
  return (parts) => {
    if (parts !== last.parts) last = { parts, outcomes: outcomesOf(parts, last, isSame, say) };
    return last.outcomes;
  };
}

function outcomesOf<Part>(
  parts: readonly Part[],
  last: Said<Part>,
  isSame: (part: Part, earlier: Part) => boolean,
  say: (part: Part) => readonly Outcome[],
): Outcomes {
  let isSameWhole = parts.length === last.parts.length;
  const outcomes = parts.map((part, index) => {
    const before = last.parts[index];
    const earlier = before !== undefined && isSame(part, before) ? last.outcomes[index] : undefined;
    const own = earlier ?? say(part);
    isSameWhole &&= own === last.outcomes[index];
    return own;
  });
  return isSameWhole ? last.outcomes : outcomes;
}
