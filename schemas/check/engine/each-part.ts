import type { Subject } from '../subject/subject.ts';
import type { Outcome } from './outcome.ts';

type Check = (subject: Subject) => readonly Outcome[];

/**
 * Looks at each part by itself, and only at those that are new: a part of the subject stays the same object for as long as
 * nothing in it changes. `check` must follow from the part alone.
 */
export function eachPart<Part extends object>(
  partsOf: (subject: Subject) => readonly Part[],
  check: (part: Part) => readonly Outcome[],
): Check {
  const known = new WeakMap<Part, readonly Outcome[]>();
  return sameWhereSame((subject) => partsOf(subject).map((part) => remembered(known, part, check)));
}

/** As `eachPart`, for what follows from a part and one thing beside it (the figures of its scope, the frame). */
export function eachPartWith<Part extends object, Beside extends object>(
  partsOf: (subject: Subject) => readonly (readonly [Part, Beside])[],
  check: (part: Part, beside: Beside) => readonly Outcome[],
): Check {
  const known = new WeakMap<Beside, WeakMap<Part, readonly Outcome[]>>();
  return sameWhereSame((subject) =>
    partsOf(subject).map(([part, beside]) => {
      const besideIt = known.get(beside) ?? new WeakMap<Part, readonly Outcome[]>();
      known.set(beside, besideIt);
      return remembered(besideIt, part, () => check(part, beside));
    }),
  );
}

/** Where every part says the same as the last time, so does the whole: nobody has to look through it again. */
function sameWhereSame(ofParts: (subject: Subject) => readonly (readonly Outcome[])[]): Check {
  let last:
    | { readonly parts: readonly (readonly Outcome[])[]; readonly outcomes: readonly Outcome[] }
    | undefined;
  return (subject) => {
    const parts = ofParts(subject);
    const isSame =
      last?.parts.length === parts.length && parts.every((part, index) => part === last?.parts[index]);
    if (last && isSame) return last.outcomes;
    last = { parts, outcomes: parts.flat() };
    return last.outcomes;
  };
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
