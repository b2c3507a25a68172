import { isSameList } from '../../is-same-list.ts';

interface Gathered<Part, Found> {
  readonly parts: readonly Part[];
  readonly ofParts: readonly (readonly Found[])[];
  readonly all: readonly Found[];
}

/**
 * What is found in each of a list of parts, in one list: the very same list for as long as it holds the same, so that what
 * follows from all of it can be remembered by it. What is found in a part must follow from the part alone.
 */
export function gather<Part extends object, Found>(
  find: (part: Part) => readonly Found[],
): (parts: readonly Part[]) => readonly Found[] {
  const known = new WeakMap<Part, readonly Found[]>();
  let last: Gathered<Part, Found> = { parts: [], ofParts: [], all: [] };
  const found = (part: Part): readonly Found[] => {
    const own = known.get(part) ?? find(part);
    known.set(part, own);
    return own;
  };
  return (parts) => {
    if (parts === last.parts) return last.all;
    const { parts: before, ofParts: earlier } = last;
    const ofParts = parts.map((part, index) =>
      part === before[index] ? (earlier[index] ?? found(part)) : found(part),
    );
    const all = ofParts.flat();
    last = { parts, ofParts, all: isSameList(all, last.all) ? last.all : all };
    return last.all;
  };
}
