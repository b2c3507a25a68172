import type { Subject } from '../subject/subject.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import { sayOfParts } from './say-of-parts.ts';

type Check = (subject: Subject) => Outcomes;

/**
 * Looks at each part by itself, and only at those that are new: a part of the subject stays the same object for as long as
 * nothing in it changes. `check` must follow from the part alone.
 */
export function eachPart<Part extends object>(
  partsOf: (subject: Subject) => readonly Part[],
  check: (part: Part) => readonly Outcome[],
): Check {
  const known = new WeakMap<Part, readonly Outcome[]>();
  const say = sayOfParts<Part, readonly Outcome[]>(
    (part, other) => part === other,
    (part) => remembered(known, part, check),
  );
  return (subject) => say(partsOf(subject));
}

/** As `eachPart`, for what follows from a part and one thing beside it (the figures of its scope, the frame). */
export function eachPartWith<Part extends object, Beside extends object>(
  partsOf: (subject: Subject) => readonly (readonly [Part, Beside])[],
  check: (part: Part, beside: Beside) => readonly Outcome[],
): Check {
  const known = new WeakMap<Beside, WeakMap<Part, readonly Outcome[]>>();
  const say = sayOfParts<readonly [Part, Beside], readonly Outcome[]>(
    ([part, beside], [other, besideOther]) => part === other && beside === besideOther,
    ([part, beside]) => {
      const besideIt = known.get(beside) ?? new WeakMap<Part, readonly Outcome[]>();
      known.set(beside, besideIt);
      return remembered(besideIt, part, () => check(part, beside));
    },
  );
  return (subject) => say(partsOf(subject));
}

function remembered<Part extends object>(
  known: WeakMap<Part, readonly Outcome[]>,
  part: Part,
  check: (part: Part) => readonly Outcome[],
): readonly Outcome[] {
  const earlier = known.get(part);
  if (earlier) return earlier;
  const outcomes = check(part);
  known.set(part, outcomes);
  return outcomes;
}
